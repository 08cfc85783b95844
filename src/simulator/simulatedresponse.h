// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Taskwatch {

/// One answer of the simulated endpoint, but for what the transport adds (length, connection).
struct SimulatedResponse {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< all others, `Date` among them

    friend bool operator==(const SimulatedResponse &, const SimulatedResponse &) = default;
};

} // namespace Taskwatch
