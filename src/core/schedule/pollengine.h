// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "lists/answercache.h"
#include "lists/listreader.h"
#include "schedule/endpointstate.h"
#include "schedule/feedreader.h"
#include "schedule/pollerstatus.h"
#include "schedule/pollschedule.h"
#include "schedule/pollsettings.h"
#include "schedule/sentrequests.h"
#include "schedule/serverhints.h"

#include <QList>

#include <optional>

namespace Taskwatch {

/// Decides which request is sent to an endpoint and when, and what its answer means: schedule, rate limit, server
/// clock, lists of lists, answers that came early, figures for the status. The window and `--print` use it through
/// the poller. Pure: the caller passes the time and the random seed, sends the requests and passes the answers.
class PollEngine final
{
public:
    /// A request to send.
    struct Request {
        quint64 ticket; ///< to be passed with the answer
        NextRequest what;
    };
    /// Tasks of a list that no reading of it has reported before.
    struct FoundTasks {
        ListId list;
        QList<TaskId> ids;
    };
    /// What the answers since the last call of takeResults() contained.
    struct Results {
        QList<Observation> observations; ///< of watched tasks, complete
        QList<FoundTasks> found;
        QList<Listing> listings; ///< those that changed, oldest change first
    };

    /// @p api: what can be requested. Not null.
    PollEngine(const PollSettings &settings, quint32 seed, MonotonicTime now,
        std::shared_ptr<const TaskApi> api = defaultApi());

    void watch(const QList<TaskId> &ids, MonotonicTime now);
    /// Watches tasks of an earlier run.
    void watchAgain(const QList<KnownTask> &tasks, MonotonicTime now);
    void remove(const QList<TaskId> &ids);
    /// Polls @p ids as soon as the limits allow it, also while paused. If polling has stopped or the endpoint was
    /// unreachable, one request tests whether that is over. A "too many requests" stays in force.
    void refresh(const QList<TaskId> &ids, MonotonicTime now);
    /// Reads @p lists page by page, also while paused. A list that the API does not have fails.
    void readLists(const QList<ListId> &lists, MonotonicTime now);
    void cancelList(const ListId &list) { m_reader.cancel(list); }
    /// Whether @p list is read again every idle interval for new tasks.
    void setListWatched(const ListId &list, bool watched, MonotonicTime now);
    /// The rows that are selected and visible. Their due polls come first.
    void prefer(const QList<TaskId> &selected, const QList<TaskId> &visible) { m_schedule.prefer(selected, visible); }
    void setPaused(bool paused) { m_paused = paused; }
    /// As setPaused(), for a window that is not visible.
    void setAsleep(bool asleep) { m_asleep = asleep; }
    void setSettings(const PollSettings &settings, MonotonicTime now);
    /// Another token is used from now on, or none is known: then next() returns nothing. Requests in flight are
    /// repeated; their answers, if they still arrive, are ignored.
    void setToken(bool isKnown, MonotonicTime now);

    /// Returns the next request that is due and allowed; it counts as sent at @p now. None if there is none.
    [[nodiscard]] std::optional<Request> next(MonotonicTime now);
    /// When next() may return a request; in the past if it may now. None if only an answer or another call changes
    /// that.
    [[nodiscard]] std::optional<MonotonicTime> wakeAt(MonotonicTime now) const;

    /// Applies the answer to a request for a task. An answer with an unknown ticket is ignored.
    void answered(quint64 ticket, Observation observation, const ServerHints &hints, MonotonicTime now);
    /// Applies the answer to a request for a page. An answer with an unknown ticket is ignored.
    void pageAnswered(quint64 ticket, PageObservation page, const ServerHints &hints, MonotonicTime now);

    /// Applies the answer to a request for several tasks. An answer with an unknown ticket is ignored.
    void idsAnswered(quint64 ticket, IdsObservation tasks, const ServerHints &hints, MonotonicTime now);
    /// Applies the answer to a request for a page of the feed. An answer with an unknown ticket is ignored.
    void feedAnswered(quint64 ticket, FeedObservation page, const ServerHints &hints, MonotonicTime now);

    [[nodiscard]] Results takeResults();
    /// Drops cached answers that are too old.
    void dropOld(MonotonicTime now) { m_answerCache.dropOld(now); }
    [[nodiscard]] PollerStatus status(MonotonicTime now);

private:
    using Origin = SentRequests::Origin;
    using InFlight = SentRequests::Request;
    using Verdict = EndpointState::Verdict;

    [[nodiscard]] bool isQuiet() const { return m_paused || m_asleep; }
    [[nodiscard]] std::optional<InFlight> choose(MonotonicTime now);
    /// Whether requests only test whether the endpoint is back.
    [[nodiscard]] bool isProbing(MonotonicTime now) const;
    /// Whether a page must wait for a poll of the schedule.
    [[nodiscard]] bool isPollsTurn(MonotonicTime now) const;
    /// Whether an expected poll or a refresh is due, which must not wait for others.
    [[nodiscard]] bool isUrgent(MonotonicTime now) const;
    /// When the next page of a list may be requested, apart from the limits.
    [[nodiscard]] std::optional<MonotonicTime> nextPage() const;
    /// Number of tasks that the endpoint, rather than each of them, is to blame for not being found; 0 if there are
    /// none.
    [[nodiscard]] qsizetype lostTogether() const;
    /// Number of background polls that are sent together as soon as the rate allows that many.
    [[nodiscard]] int togetherAtMost() const;
    /// Ends the request @p ticket; none if it is unknown. If the server closed the connection too early, the request is
    /// repeated once, and none is returned.
    [[nodiscard]] std::optional<InFlight> end(quint64 ticket, const ServerHints &hints, MonotonicTime now);
    /// When the next page of the feed may be requested, apart from the limits.
    [[nodiscard]] std::optional<MonotonicTime> nextFeedPage() const;
    /// Applies an answer about several tasks to what is known about the endpoint. @p seen: when it was requested and
    /// answered. @p concerned: see EndpointState::Answer.
    template <typename Seen>
    Verdict answeredAboutMany(
        FetchError *failure, const Seen &seen, qsizetype concerned, const ServerHints &hints, MonotonicTime now);
    /// Applies the answer about one task.
    void applyTask(Observation observation, const Verdict &verdict, const ServerHints &hints, MonotonicTime now);
    void putBack(const InFlight &request, MonotonicTime now);
    /// Adds the flags, and the deadline that a page does not contain.
    void complete(Task &task, const TaskId &id, Observation::Source source, Timestamp serverNow) const;
    void applyPage(const PageObservation &page, const PageRequest &request, Origin origin, const Verdict &verdict,
        MonotonicTime now);
    /// Applies what a page contained about @p id before it was watched.
    void applyCached(const TaskId &id, MonotonicTime now);
    void applyFound(const ListReader::Found &found, MonotonicTime now);

    static constexpr std::chrono::seconds LongestPause{5}; // between calls of next(); longer: the process was stopped
    static constexpr qsizetype FeedFrom = 8; // fewer tasks are polled without the feed

    std::shared_ptr<const TaskApi> m_api;
    PollSettings m_settings;
    PollSchedule m_schedule;
    FeedReader m_feed;
    EndpointState m_endpoint;
    ListReader m_reader;
    AnswerCache m_answerCache; // entries about tasks that are not watched yet
    SentRequests m_sent;
    Results m_results;
    std::optional<MonotonicTime> m_togetherAt; // background polls that are sent together began then
    bool m_pageWasLast = false; // the last request was the page of a list
    bool m_paused = false;
    bool m_asleep = false;
    MonotonicTime m_calledAt; // the last call of next()
    bool m_lacksToken = false;
};

} // namespace Taskwatch
