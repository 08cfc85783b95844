// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/polllag.h"
#include "schedule/ratelimiter.h"
#include "schedule/serverclock.h"
#include "task/fetcherror.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What the poller is doing and why, updated often enough for display. Times are on the monotonic clock.
struct PollerStatus {
    qsizetype watched = 0; ///< number of watched ids, including those no longer polled
    int inFlight = 0; ///< requests sent and not yet answered
    int connections = 0; ///< maximum number of requests in flight
    bool paused = false; ///< polling was paused by the user
    bool asleep = false; ///< no requests, because the window is hidden and there are no notifications
    bool lacksToken = false; ///< no requests, because the token is not known yet
    bool lacksConnection = false; ///< no requests, because its files or passwords are not known yet
    double requestsPerSecond = 0; ///< sent, averaged over the last few seconds
    double allowedPerSecond = 0; ///< current limit; lower while it recovers from a "too many requests"
    double limitPerSecond = 0; ///< the rate limit set by the user
    std::optional<std::chrono::milliseconds> medianAnswerTime; ///< of the last answers; none without recent answers
    std::optional<std::chrono::milliseconds> slowAnswerTime; ///< 95th percentile
    std::optional<MonotonicTime> nextDue; ///< when the next poll is due; in the past while a due poll waits to be sent
    RateLimiter::State limiter = RateLimiter::State::Open;
    std::optional<MonotonicTime> nextAllowed; ///< end of the hold, or next probe; only set if budget is Held or Probing
    bool holdWasCapped = false; ///< the endpoint asked for a longer hold than RateLimiter::LongestHold
    ServerClock serverClock;
    std::optional<Lag> expectedBehind; ///< set while expected polls are late
    std::optional<Lag> backgroundBehind; ///< set while background polls are late
    bool connectionsAreTheLimit = false; ///< due polls wait for a free connection, not for the rate limit
    /// Set while every poll fails for a reason that concerns the endpoint, not one task (unreachable, token refused,
    /// …).
    std::optional<FetchError> trouble;
    /// The endpoint is reachable and answered "not found" for every id so far, and there were several.
    bool knowsNoTask = false;
    /// Number of tasks that the endpoint answered before and does not find any more, if that is probably its own fault.
    qsizetype lostTasks = 0;

    friend bool operator==(const PollerStatus &, const PollerStatus &) = default;
};

} // namespace Taskwatch
