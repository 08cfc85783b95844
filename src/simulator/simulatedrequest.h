// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Taskwatch {

/// What a request asks of the simulated endpoint.
struct SimulatedRequest {
    QByteArray method; ///< `GET`, …
    QByteArray path; ///< percent-encoded, without the query
    QByteArray query; ///< percent-encoded, without `?`
    QByteArray authorization; ///< value of the header; empty where it is missing
};

} // namespace Taskwatch
