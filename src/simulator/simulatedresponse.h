// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Taskwatch {

/// A response of the simulated endpoint, without what the transport adds (length, connection).
struct SimulatedResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< all other headers, including `Date`

    friend bool operator==(const SimulatedResponse &, const SimulatedResponse &) = default;
};

} // namespace Taskwatch
