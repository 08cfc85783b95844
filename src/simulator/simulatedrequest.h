// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Taskwatch {

/// A request to the simulated endpoint.
struct SimulatedRequest {
    QByteArray method; ///< `GET`, …
    QByteArray path; ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded, without `?`
    QByteArray authorization; ///< header value; empty if it is missing
};

} // namespace Taskwatch
