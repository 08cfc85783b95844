// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation.h"
#include "pollpace.h"
#include "pollqueue.h"
#include "serverclock.h"

#include <random>

namespace Taskwatch {

/// When to look at which task: asks where the last answer said that something is about to happen, and looks after the
/// rest from time to time. Pure and deterministic: clock, wishes and answers are passed in, the random numbers are those
/// of a seed.
class PollSchedule final
{
public:
    /// What follows from an answer.
    struct Next {
        std::optional<std::chrono::milliseconds> lookIn; ///< from the answer on; none: not again, until a person asks
        bool gone = false; ///< not found so often that it is left alone

        friend bool operator==(const Next &, const Next &) = default;
    };

    explicit PollSchedule(const PollIntervals &intervals, quint32 seed = 1);

    /// Applied at once: what waits is planned anew from its last look.
    void setIntervals(const PollIntervals &intervals);

    void add(const TaskId &id, MonotonicTime now) { m_queue.add(id, now); }
    /// For one that is known to be final or gone: not looked at until a person asks.
    void addSettled(const TaskId &id, MonotonicTime now) { m_queue.addSettled(id, now); }
    void remove(const TaskId &id) { m_queue.remove(id); }
    [[nodiscard]] bool contains(const TaskId &id) const { return m_queue.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_queue.size(); }
    /// A person asked for it: due before all others, also where it is final or gone.
    void wish(const TaskId &id, MonotonicTime now) { m_queue.wish(id, now); }
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible) { m_queue.prefer(selected, visible); }
    /// Another endpoint: all looks under way are void, all that was learnt is forgotten, every id is due.
    void restart(MonotonicTime now);

    /// Whose turn it is, now counted as under way until answered() or postponed(); none when nothing is due.
    [[nodiscard]] std::optional<TaskId> take(MonotonicTime now) { return note(m_queue.take(now), now); }
    /// As take(), but only what a person asked for.
    [[nodiscard]] std::optional<TaskId> takeWished(MonotonicTime now) { return note(m_queue.takeWished(), now); }
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const { return m_queue.nextDue(); }
    /// As nextDue(), leaving out safety looks: what is due by then should not be kept waiting.
    [[nodiscard]] std::optional<MonotonicTime> nextExpected() const { return m_queue.nextExpected(); }
    [[nodiscard]] bool hasWish() const { return m_queue.hasWish(); }

    /// The look is over at @p now; nextProcessAt is mapped through @p clock. @p mayBeGone: false where the endpoint finds no id at all,
    /// so that none of them is given up.
    Next answered(const Observation &observation, const ServerClock &clock, MonotonicTime now, bool mayBeGone = true);
    /// Something else told of the task what a look at it would have, by @p now. None where that is of no use: it is not there, its
    /// own look is under way, or one was over since @p observation was asked for.
    std::optional<Next> told(const Observation &observation, const ServerClock &clock, MonotonicTime now);
    /// The look told nothing of the task, as the endpoint answers nobody: it is due again, and nothing is held against it.
    void postponed(const TaskId &id, MonotonicTime now) { m_queue.postpone(id, now); }

    /// How far looks of @p kind are behind what was wished; none while they come in time.
    [[nodiscard]] std::optional<Pace> behind(PollTurn::Kind kind, MonotonicTime now) const;

private:
    [[nodiscard]] std::optional<TaskId> note(const std::optional<PollTurn> &turn, MonotonicTime now);
    [[nodiscard]] static Next following(const PollPlan &plan, MonotonicTime now);
    [[nodiscard]] double jitter() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    PollIntervals m_intervals;
    PollQueue m_queue;
    PollPace m_expectedPace;
    PollPace m_safetyPace;
    std::mt19937 m_random;
};

} // namespace Taskwatch
