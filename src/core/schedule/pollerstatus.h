// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "schedule/pollpace.h"
#include "schedule/requestbudget.h"
#include "schedule/serverclock.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What the poller is doing and why, said often enough to be shown. Moments are on the monotonic clock.
struct PollerStatus {
    qsizetype watched = 0; ///< ids that are watched, also those that need no look any more
    int inFlight = 0; ///< requests sent and not yet answered
    int connections = 0; ///< most requests in flight
    bool paused = false; ///< a person wants no requests
    bool asleep = false; ///< nobody can see what would be learnt, so there are no requests
    bool awaitsToken = false; ///< nobody knows the token yet, so there are no requests
    double requestsPerSecond = 0; ///< sent, over the last few seconds
    double allowedPerSecond = 0; ///< now; less than the limit while it grows back after a "too many"
    double limitPerSecond = 0; ///< the person's choice
    std::optional<std::chrono::milliseconds> medianAnswerTime; ///< of the last answers; none when none came lately
    std::optional<std::chrono::milliseconds> slowAnswerTime; ///< 95 of 100 were faster
    std::optional<MonotonicTime> nextDue; ///< when the next look is due; in the past where one waits for its turn
    RequestBudget::State budget = RequestBudget::State::Open;
    std::optional<MonotonicTime> nextAllowed; ///< end of the hold, or next probe; only where the budget says Held or Probing
    bool holdWasCapped = false; ///< the endpoint named a moment too far away to be believed
    ServerClock serverClock;
    std::optional<Pace> expectedBehind; ///< set while looks where something should have happened come late
    std::optional<Pace> safetyBehind; ///< set while looks where nothing should have happened come late
    bool connectionsAreTheLimit = false; ///< looks wait for a free connection, not for the rate
    /// Set while no look at all succeeds for a reason that is the endpoint's, not one task's (unreachable, token refused, …).
    std::optional<FetchError> trouble;
    /// The endpoint answers, and every id it was asked for, several by now, is one it does not know.
    bool knowsNoTask = false;

    friend bool operator==(const PollerStatus &, const PollerStatus &) = default;
};

} // namespace Taskwatch
