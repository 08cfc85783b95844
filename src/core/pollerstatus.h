// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcherror.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What the poller is doing, said often enough to be shown.
struct PollerStatus {
    qsizetype watched = 0; ///< ids being polled
    int inFlight = 0; ///< requests sent and not yet answered
    bool paused = false;
    double requestsPerSecond = 0; ///< sent, over the last few seconds
    std::optional<std::chrono::milliseconds> medianAnswerTime; ///< of the last answers; none when none came lately
    /// Set while no look at all succeeds for a reason that is the endpoint's, not one task's (unreachable, token refused, …).
    std::optional<FetchError> trouble;

    friend bool operator==(const PollerStatus &, const PollerStatus &) = default;
};

} // namespace Taskwatch
