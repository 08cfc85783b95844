// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/optionaltime.h"
#include "base/timestamp.h"
#include "schedule/pollresult.h"

#include <QtGlobal>

#include <optional>

namespace Taskwatch {

/// How often to poll; set by the user.
struct PollIntervals {
    std::chrono::milliseconds active{500}; ///< when a change is expected
    std::chrono::milliseconds idle{60'000}; ///< when no change is expected

    friend bool operator==(const PollIntervals &, const PollIntervals &) = default;
};

/// What is stored about earlier polls of one task. Kept small, because there may be a million of them.
struct PollMemory {
    OptionalTime<MonotonicTime> polledAt; ///< when the last poll ended; none before the first
    OptionalTime<MonotonicTime> nextProcessAt; ///< from the last poll
    OptionalTime<MonotonicTime> startsAt; ///< the last nextProcessAt of any poll
    OptionalTime<MonotonicTime> runningSince; ///< when the task started to run, as far as known
    OptionalTime<Timestamp> deadline; ///< as last answered by the task's own address; pages contain none
    quint64 fingerprint = 0; ///< of the last answer with a task; 0 before the first
    std::chrono::milliseconds wait{0}; ///< the growing interval; 0 before the first
    quint8 inARow = 0; ///< consecutive polls that failed or found no task
    PollResult::Outcome outcome = PollResult::Outcome::Failed; ///< result of the last poll
    bool isReported = false; ///< due because the feed reported a change since the last poll
    bool isLeftToFeed = false; ///< after the last poll, the next change was left to the feed
};

/// Whether the task of @p memory was found before, and was not final then.
[[nodiscard]] bool isAlive(const PollMemory &memory);

/// Whether the task of @p memory is polled every RareInterval or no longer, because it failed finally or is gone.
[[nodiscard]] bool isPolledRarely(const PollMemory &memory);

/// When to poll next. Neither time: not again until refreshed.
struct NextTimes {
    std::optional<MonotonicTime> expected; ///< something should have changed by then
    std::optional<MonotonicTime> background; ///< no change expected, but cancellation or rescheduling is possible
    bool gone = false; ///< not found so often that it is polled rarely or no longer

    friend bool operator==(const NextTimes &, const NextTimes &) = default;
};

/// A task that was not found this many times in a row is gone.
inline constexpr int NotFoundUntilGone = 6;

/// How often tasks are polled that probably do not change any more, but may: failed ones, and gone ones that were found
/// before. They are polled up to a tenth earlier, so that many do not come together.
inline constexpr std::chrono::minutes RareInterval{10};

/// Decides when to poll a task again after a poll that ended at @p now with @p result. Updates @p memory. Otherwise
/// pure: equal arguments give equal plans. @p jitter, from 0 to 1, spreads the retries of many tasks that failed
/// together.
[[nodiscard]] NextTimes planNextPoll(
    PollMemory &memory, const PollResult &result, MonotonicTime now, const PollIntervals &intervals, double jitter);

/// Repeats the plan after the last poll with other @p intervals. Growing intervals start again. Requires @p
/// memory.polledAt.
[[nodiscard]] NextTimes planAnew(PollMemory &memory, const PollIntervals &intervals, double jitter);

} // namespace Taskwatch
