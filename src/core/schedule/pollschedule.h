// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/sharedpages.h"
#include "task/observation.h"
#include "schedule/pollpace.h"
#include "schedule/pollqueue.h"
#include "schedule/serverclock.h"

#include <random>
#include <variant>

namespace Taskwatch {

/// What to ask for next: a task, or a page of a message that tells many at once.
using PollLook = std::variant<TaskId, PageLook>;

/// When to look at which task: asks where the last answer said that something is about to happen, and looks after the
/// rest from time to time. Pure and deterministic: clock, wishes and answers are passed in, the random numbers are those
/// of a seed. Where tasks share a message one page may do for many: see SharedPages.
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
    void remove(const TaskId &id);
    [[nodiscard]] bool contains(const TaskId &id) const { return m_queue.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_queue.size(); }
    /// A person asked for it: due before all others, also where it is final or gone.
    void wish(const TaskId &id, MonotonicTime now) { m_queue.wish(id, now); }
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);
    /// Another endpoint: all looks under way are void, all that was learnt is forgotten, every id is due.
    void restart(MonotonicTime now);

    /// Whose turn it is, now counted as under way until answered() or postponed(); none when nothing is due.
    [[nodiscard]] std::optional<TaskId> take(MonotonicTime now) { return note(m_queue.take(now), now); }
    /// As take(), but only what a person asked for.
    [[nodiscard]] std::optional<TaskId> takeWished(MonotonicTime now) { return note(m_queue.takeWished(), now); }
    /// As take(), but a page where that spares requests: then all the tasks it is asked for count as under way, until
    /// pageAnswered(), pageFailed() or pagePostponed(). What a person asked for or reads is asked for itself.
    [[nodiscard]] std::optional<PollLook> takeLook(MonotonicTime now);
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
    /// A page came, also one that was not taken here: @p told is what it says of each task on it, @p next the cursor of the
    /// page behind it, 0 where there is none. Returns what is to be handed on: of tasks that are watched, and where no other
    /// look knows or will know better. Those for which it was taken and that are not on it are due at once.
    [[nodiscard]] QList<Observation> pageAnswered(const PageLook &look, const QList<Observation> &told, qint64 next, const ServerClock &clock, MonotonicTime now);
    /// Whether @p look was taken here, and has not come yet.
    [[nodiscard]] bool isUnderWay(const PageLook &look) const { return m_pages.isUnderWay(look); }
    /// The page could not be had, by @p kind: the tasks are due at once, each for itself.
    void pageFailed(const PageLook &look, FetchErrorKind kind, MonotonicTime now);
    /// As postponed(), for a page.
    void pagePostponed(const PageLook &look, MonotonicTime now);
    /// The look told nothing of the task, as the endpoint answers nobody: it is due again, and nothing is held against it.
    void postponed(const TaskId &id, MonotonicTime now) { m_queue.postpone(id, now); }

    /// How far looks of @p kind are behind what was wished; none while they come in time.
    [[nodiscard]] std::optional<Pace> behind(PollTurn::Kind kind, MonotonicTime now) const;

private:
    static constexpr qsizetype MostRead = 10; // of more selected rows nobody reads the answers
    static constexpr int EarlyShare = 4; // of the idle interval: so much early a safety look goes with others

    std::optional<TaskId> note(const std::optional<PollTurn> &turn, MonotonicTime now);
    /// A person reads the whole answer, which a page does not have.
    [[nodiscard]] bool isRead(int number) const { return m_selected <= MostRead && m_queue.isSelected(number); }
    [[nodiscard]] std::optional<PageLook> pageFor(const PollTurn &turn, MonotonicTime now);
    [[nodiscard]] double jitter() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    PollIntervals m_intervals;
    PollQueue m_queue;
    SharedPages m_pages;
    PollPace m_expectedPace;
    PollPace m_safetyPace;
    std::mt19937 m_random;
    qsizetype m_selected = 0;
};

} // namespace Taskwatch
