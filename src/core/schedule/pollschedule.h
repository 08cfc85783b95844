// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/manyrequests.h"
#include "schedule/bulkplanner.h"
#include "schedule/polllag.h"
#include "schedule/pollqueue.h"
#include "schedule/serverclock.h"
#include "schedule/taskcounts.h"
#include "task/observation.h"

#include <QSet>

#include <limits>
#include <random>
#include <variant>

namespace Taskwatch {

/// A task that an earlier run watched.
struct KnownTask {
    TaskId id;
    bool isSettled = false; ///< known to be final or gone: not polled at once
    bool mayRunAgain = false; ///< only if it is settled: polled rarely, not only when refreshed
    OptionalTime<Timestamp> deadline = {};
};

/// The next request: a single poll, or one that covers several tasks.
using NextRequest = std::variant<TaskId, PageRequest, IdsRequest, FeedRequest>;

/// Decides when to poll which task: when its last answer makes a change likely, otherwise at background intervals. Uses
/// page polls where tasks share a message (see BulkPlanner). Pure and deterministic: the caller passes the time, the
/// refreshes, the answers and the random seed.
class PollSchedule final
{
public:
    /// When to poll after an answer.
    struct NextPoll {
        std::optional<std::chrono::milliseconds> pollIn; ///< counted from the answer; none: not again until refreshed
        bool gone = false; ///< not found so often that it is no longer polled

        friend bool operator==(const NextPoll &, const NextPoll &) = default;
    };

    explicit PollSchedule(const PollIntervals &intervals, quint32 seed = 1, const BulkRequests &bulk = {});

    /// A feed reports every change since @p from; none: there is no feed. Tasks that are polled have only rare polls
    /// after that, in case the feed missed a change. When the feed begins, each task keeps its next poll, which was
    /// announced, unless a feed had it before and @p from is before its last poll. When the feed ends, all are planned
    /// again.
    void setFeed(std::optional<MonotonicTime> from);
    /// The feed reported a change of @p id: due now. Ignored if the task is not watched.
    void changed(const TaskId &id, MonotonicTime now);
    /// The answer to a request for several ids had no room for all of their rows: each is due again, and is polled
    /// singly once.
    void cut(const QList<TaskId> &ids, MonotonicTime now);
    /// The API refused a request for several ids. After some of these there are none for IdsTryAgainAfter.
    void idsRefused(MonotonicTime now);
    void idsAccepted() { m_idsRefusals = std::numeric_limits<int>::min(); }

    /// Takes effect at once: waiting ids are planned again from their last poll.
    void setIntervals(const PollIntervals &intervals);

    void add(const TaskId &id, MonotonicTime now) { m_queue.add(id, now); }
    /// Adds a task that was watched before.
    void add(const KnownTask &task, MonotonicTime now);
    void remove(const TaskId &id);
    [[nodiscard]] bool contains(const TaskId &id) const { return m_queue.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_queue.size(); }
    /// The deadline that the last answer of the task's own address contained. Pages contain none.
    [[nodiscard]] OptionalTime<Timestamp> deadlineOf(const TaskId &id) const;
    /// Whether an answer contained the task, in this run of the program.
    [[nodiscard]] bool wasAnswered(const TaskId &id) const;
    /// Refresh: due now, also if the task is final or gone. Many refreshes share the rate with expected polls.
    void refresh(const TaskId &id, MonotonicTime now) { m_queue.refresh(id, now); }
    /// As TaskCounts::lostTogether().
    [[nodiscard]] qsizetype lostTogether() const { return m_counts.lostTogether(); }

    /// Sets the selected and the visible rows. Their due polls are returned first. Replaces the previous ones.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible);

    /// Takes the next poll; its task counts as under way until answered() or postponed(). Returns a page poll where
    /// that saves requests. Then all tasks it covers count as under way until pageAnswered(), pageFailed() or
    /// pagePostponed(). A few refreshed tasks and a small selection are polled singly, because a page contains less.
    /// None if nothing is due. @p onlyRefreshes: takes no other poll. @p singly: covers no other task, so that a test
    /// of the endpoint does not depend on all of them.
    [[nodiscard]] std::optional<NextRequest> nextRequest(
        MonotonicTime now, bool onlyRefreshes = false, bool singly = false);
    /// As nextRequest(), but never a page: for a comparison of both.
    [[nodiscard]] std::optional<TaskId> nextTask(MonotonicTime now);
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const { return m_queue.nextDue(); }
    /// As nextDue(), for refreshes and expected polls only. Unlike background polls, these should not be delayed.
    [[nodiscard]] std::optional<MonotonicTime> nextExpected() const { return m_queue.nextExpected(); }
    [[nodiscard]] bool hasRefresh() const { return m_queue.hasRefresh(); }

    /// Ends the poll of a task at @p now; nextProcessAt is converted through @p clock. @p mayBeGone: false while the
    /// endpoint finds none of the watched ids, so that no task is classified as gone.
    NextPoll answered(
        const Observation &observation, const ServerClock &clock, MonotonicTime now, bool mayBeGone = true);
    /// Applies an observation that did not come from a poll of this schedule. It is ignored, and none is returned, if
    /// the id is not present, has a poll under way, or was polled after @p observation was requested.
    std::optional<NextPoll> applyForeignObservation(
        const Observation &observation, const ServerClock &clock, MonotonicTime now);
    /// Applies the answer to a page request. @p observations: the observations of the tasks on the page; @p next: the
    /// next page, empty if there is none; @p isOwn: nextRequest() returned the request. Returns the
    /// observations to pass on: those of watched tasks for which no other poll has or will have a newer result. Tasks
    /// that the page poll covered but that are not on the page become due at once.
    [[nodiscard]] QList<Observation> pageAnswered(const PageRequest &request, const QList<Observation> &observations,
        const QString &next, bool isOwn, const ServerClock &clock, MonotonicTime now);
    /// The page poll failed with @p kind: its tasks become due at once and are polled singly.
    void pageFailed(const PageRequest &request, FetchErrorKind kind, MonotonicTime now);
    /// As postponed() and unanswered(), for a page.
    void pagePostponed(const PageRequest &request, MonotonicTime now);
    void pageUnanswered(const PageRequest &request, MonotonicTime now);
    /// The poll of @p id had no result, because the endpoint was not usable: the id is due again, and no failure is
    /// counted.
    void postponed(const TaskId &id, MonotonicTime now) { m_queue.postpone(id, now); }
    /// As postponed(), but the others that are due come first, as this task may be the reason.
    void unanswered(const TaskId &id, MonotonicTime now) { m_queue.plan(id, {.expected = {}, .background = now}); }

    /// Nothing could be sent until @p now: polls that were due before are not late for another reason.
    void ignoreLagBefore(MonotonicTime now);
    /// How late polls of @p kind are; none if they are on time.
    [[nodiscard]] std::optional<Lag> lag(ScheduledPoll::Kind kind, MonotonicTime now) const;

private:
    static constexpr qsizetype MaxSelectedRead = 10; // maximum number of selected rows that the user is assumed to read
    static constexpr int EarlyDivisor = 4; // a page poll covers background polls up to idle / EarlyDivisor early

    void recordLag(const ScheduledPoll &poll, MonotonicTime now);
    /// Whether the user may read the task's full answer, which a page does not contain.
    [[nodiscard]] bool userReadsAnswer(int number) const
    {
        return m_selectedCount <= MaxSelectedRead && m_queue.isSelected(number);
    }
    [[nodiscard]] std::optional<PageRequest> pageFor(const ScheduledPoll &poll, MonotonicTime now);
    [[nodiscard]] std::optional<IdsRequest> idsFor(const ScheduledPoll &poll, MonotonicTime now, bool onlyRefreshes);
    /// planNextPoll() with the settings of this schedule; counts the tasks (TaskCounts).
    [[nodiscard]] NextTimes plan(const TaskId &id, PollMemory &memory, const PollResult &result, MonotonicTime now);
    /// @p plan, made at @p from, of the task with @p memory: later if more than MostRare tasks are polled rarely.
    [[nodiscard]] NextTimes stretched(NextTimes plan, const PollMemory &memory, MonotonicTime from) const;
    /// Plans all tasks again that were polled and have no poll under way.
    void replan();
    /// The plan from the last poll of a task.
    [[nodiscard]] NextTimes planFromLastPoll(PollMemory &memory);
    /// @p plan of a task that was polled at @p polledAt, unless the feed makes it unnecessary.
    [[nodiscard]] NextTimes withFeed(const NextTimes &plan, PollResult::Outcome outcome, MonotonicTime polledAt) const;
    [[nodiscard]] double jitter() { return std::uniform_real_distribution<double>(0, 1)(m_random); }

    static constexpr qsizetype MostRare = 3000; // tasks polled every RareInterval, five a second; more are polled later
    static constexpr int IdsRefusalsUntilNone = 2;
    static constexpr std::chrono::minutes IdsTryAgainAfter{10};
    static constexpr int FeedFactor = 360; // with a feed, a task is polled every FeedFactor idle intervals

    PollIntervals m_intervals;
    BulkRequests m_bulk;
    std::optional<MonotonicTime> m_feedFrom; // see setFeed()
    int m_idsRefusals = 0;
    MonotonicTime m_idsAgainAt = MonotonicTime::min(); // until then, the API has no requests for several ids
    QSet<TaskId> m_single; // to be polled singly once
    PollQueue m_queue;
    BulkPlanner m_pages{m_bulk.groupList};
    PollLag m_expectedLag;
    PollLag m_backgroundLag;
    MonotonicTime m_lagFrom = MonotonicTime::min(); // see ignoreLagBefore()
    std::mt19937 m_random;
    qsizetype m_selectedCount = 0;
    TaskCounts m_counts;
};

} // namespace Taskwatch
