// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/optionaltime.h"
#include "base/timestamp.h"

#include <QtGlobal>

#include <optional>

namespace Taskwatch {

/// How often to ask, all in milliseconds; a person's choice.
struct PollIntervals {
    std::chrono::milliseconds active{500}; ///< where something is going on
    std::chrono::milliseconds idle{60'000}; ///< where nothing is expected

    friend bool operator==(const PollIntervals &, const PollIntervals &) = default;
};

/// What a look said, as far as it matters to when to look next.
struct PollFacts {
    enum class Said : quint8 {
        Running,
        Waiting, ///< waiting or retrying
        Unknown, ///< a state nobody documented: treated as waiting without a time
        Final, ///< nothing can follow
        NotFound, ///< 404 or 410
        Failed, ///< this task's look failed otherwise: bad answer, 5xx, time-out
    };

    Said said = Said::Failed;
    std::optional<MonotonicTime> nextProcessAt; ///< mapped to this machine's clock through the server's
    quint64 fingerprint = 0; ///< of everything whose change would be news
    bool mayBeGone = true; ///< false where not being found says more of the endpoint than of the task
};

/// What is remembered of earlier looks at one task. Few bytes, as there may be a million.
struct PollMemory {
    OptionalTime<MonotonicTime> lookedAt; ///< when the last look was over; none before the first
    OptionalTime<MonotonicTime> nextProcessAt; ///< as told by the last look
    OptionalTime<MonotonicTime> startsAt; ///< the last nextProcessAt that was told by any
    OptionalTime<MonotonicTime> runningSince; ///< since when it has been seen running
    quint64 fingerprint = 0;
    std::chrono::milliseconds wait{0}; ///< the growing wait; 0 before the first
    quint8 inARow = 0; ///< failed or not-found looks in a row
    PollFacts::Said said = PollFacts::Said::Failed; ///< by the last look
};

/// When to look next. Neither: not again, until a person asks.
struct PollPlan {
    std::optional<MonotonicTime> expected; ///< something should have changed by then
    std::optional<MonotonicTime> safety; ///< nothing should have changed, but it might be cancelled or rescheduled
    bool gone = false; ///< not found so often that it is left alone

    friend bool operator==(const PollPlan &, const PollPlan &) = default;
};

/// Not found so many times in a row, a task is gone.
inline constexpr int NotFoundUntilGone = 6;

/// When to ask for a task again after a look at @p now said @p facts. Pure: the same for the same arguments; updates
/// @p memory. @p jitter, from 0 to 1, spreads the retries of many tasks that failed together.
[[nodiscard]] PollPlan planNextLook(
    PollMemory &memory, const PollFacts &facts, MonotonicTime now, const PollIntervals &intervals, double jitter);

/// The plan after the last look once more, for other @p intervals; waits that grow begin anew. @p memory.lookedAt must be set.
[[nodiscard]] PollPlan planAnew(PollMemory &memory, const PollIntervals &intervals, double jitter);

} // namespace Taskwatch
