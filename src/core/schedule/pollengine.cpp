// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollengine.h"

#include "task/consistencyflags.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Taskwatch {

namespace {

/// Background polls can wait a moment. Sending several together wakes the threads once, which costs half as much per
/// poll.
constexpr int BackgroundPollsTogether = 6;

/// Moves the times of @p seen back by @p age: what an answer from a cache says was so then.
template <typename Seen>
void makeOlder(Seen &seen, std::chrono::milliseconds age)
{
    seen.askedAt -= age;
    seen.asked -= age;
    if (seen.answeredAt)
        *seen.answeredAt -= age;
}

} // namespace

PollEngine::PollEngine(
    const PollSettings &settings, quint32 seed, MonotonicTime now, std::shared_ptr<const TaskApi> api)
    : m_api(std::move(api))
    , m_settings(settings)
    , m_schedule(settings.intervals, seed, m_api->bulkRequests())
    , m_feed(m_api->feed() ? std::optional(m_api->feed()->overlap) : std::nullopt, settings.intervals.active)
    , m_endpoint(settings.limits, now)
    , m_reader(settings.intervals.idle)
{
    m_feed.restart(now);
}

void PollEngine::watch(const QList<TaskId> &ids, MonotonicTime now)
{
    for (const TaskId &id : ids) {
        m_schedule.add(id, now);
        applyCached(id, now);
    }
}

void PollEngine::watchAgain(const QList<KnownTask> &tasks, MonotonicTime now)
{
    for (const KnownTask &task : tasks) {
        m_schedule.add(task, now);
        applyCached(task.id, now);
    }
}

void PollEngine::applyCached(const TaskId &id, MonotonicTime now)
{
    std::optional<Observation> observation = m_answerCache.extract(id, now);
    if (!observation)
        return;
    m_endpoint.meter().learnt(*observation);
    const std::optional<PollSchedule::NextPoll> next =
        m_schedule.applyForeignObservation(*observation, m_endpoint.clock(), now);
    if (!next)
        return;
    observation->nextPollIn = next->pollIn;
    observation->gone = next->gone;
    m_results.observations.append(*std::move(observation));
}

void PollEngine::remove(const QList<TaskId> &ids)
{
    for (const TaskId &id : ids) {
        m_schedule.remove(id);
        m_endpoint.removed(id);
    }
}

void PollEngine::refresh(const QList<TaskId> &ids, MonotonicTime now)
{
    for (const TaskId &id : ids)
        m_schedule.refresh(id, now);
    m_endpoint.rateLimiter().retryNow(now);
}

void PollEngine::readLists(const QList<ListId> &lists, MonotonicTime now)
{
    for (const ListId &list : lists) {
        if (const Result<ListId> checked = m_api->lists().checked(list))
            m_reader.read({*checked}, now);
        else
            m_reader.refuse(list, checked.error());
    }
    m_endpoint.rateLimiter().retryNow(now);
}

void PollEngine::setListWatched(const ListId &list, bool watched, MonotonicTime now)
{
    if (const Result<ListId> checked = m_api->lists().checked(list))
        m_reader.setWatched(*checked, watched, now);
    else
        m_reader.refuse(list, checked.error(), watched);
}

void PollEngine::setSettings(const PollSettings &settings, MonotonicTime now)
{
    m_settings = settings;
    m_schedule.setIntervals(settings.intervals);
    m_reader.setInterval(settings.intervals.idle);
    m_feed.setInterval(settings.intervals.active);
    m_endpoint.rateLimiter().setLimits(settings.limits, now);
}

void PollEngine::setToken(bool isKnown, MonotonicTime now)
{
    m_lacksToken = !isKnown;
    for (const InFlight &request : m_sent.takeAll())
        putBack(request, now);
    m_endpoint.restart(now);
    m_reader.restart(now);
    m_feed.restart(now);
}

void PollEngine::putBack(const InFlight &request, MonotonicTime now)
{
    if (request.origin != Origin::Schedule)
        return; // the readers begin again
    if (const auto *ids = std::get_if<IdsRequest>(&request.what)) {
        for (const TaskId &id : ids->ids)
            m_schedule.postponed(id, now);
    } else if (const auto *page = std::get_if<PageRequest>(&request.what))
        m_schedule.pagePostponed(*page, now);
    else
        m_schedule.postponed(std::get<TaskId>(request.what), now);
}

std::optional<PollEngine::Request> PollEngine::next(MonotonicTime now)
{
    const bool wasStopped = now - std::exchange(m_calledAt, now) > LongestPause;
    if (wasStopped || isQuiet() || m_lacksToken || m_endpoint.isUnusable(now))
        m_schedule.ignoreLagBefore(now);
    const bool usesFeed = m_schedule.size() >= FeedFrom;
    m_schedule.setFeed(usesFeed ? m_feed.coveredFrom(now) : std::nullopt); // also if the feed is no longer read
    if (m_lacksToken || !m_endpoint.rateLimiter().allows(now))
        return std::nullopt;
    const std::optional<InFlight> chosen = choose(now);
    if (!chosen)
        return std::nullopt;
    m_endpoint.rateLimiter().spend(now);
    m_endpoint.meter().sent(now);
    m_pageWasLast = chosen->origin != Origin::Schedule;
    return Request{m_sent.add(*chosen), chosen->what};
}

std::optional<PollEngine::InFlight> PollEngine::choose(MonotonicTime now)
{
    if (m_sent.hasRepeat())
        return m_sent.takeRepeat();
    const bool mustPoll = isPollsTurn(now);
    if (const std::optional<MonotonicTime> due = nextFeedPage(); due && *due <= now && !mustPoll)
        return InFlight{.what = m_feed.next(*m_endpoint.clock().timeAt(now)), .origin = Origin::Feed};
    if (const std::optional<MonotonicTime> due = nextPage(); due && *due <= now && !mustPoll) {
        if (const std::optional<PageRequest> page = m_reader.next(now, isQuiet()))
            return InFlight{.what = *page, .origin = Origin::Reader};
    }
    if (m_endpoint.rateLimiter().allows(now, togetherAtMost()))
        m_togetherAt = now;
    if (m_togetherAt != now && !isUrgent(now) && !mustPoll)
        return std::nullopt; // background polls wait until several can be sent
    const std::optional<NextRequest> request = m_schedule.nextRequest(now, isQuiet(), isProbing(now));
    return request ? std::optional(InFlight{.what = *request}) : std::nullopt;
}

bool PollEngine::isProbing(MonotonicTime now) const
{
    return m_endpoint.rateLimiter().state(now) == RateLimiter::State::Probing;
}

bool PollEngine::isPollsTurn(MonotonicTime now) const
{
    // Pages and urgent polls alternate, so that neither blocks the other. Where nobody is there, pages and all polls
    // do: the pages may be what is not answered.
    if (!m_pageWasLast || isUrgent(now))
        return m_pageWasLast;
    const std::optional<MonotonicTime> due = isQuiet() ? std::nullopt : m_schedule.nextDue();
    return due && *due <= now && isProbing(now);
}

bool PollEngine::isUrgent(MonotonicTime now) const
{
    if (isQuiet())
        return m_schedule.hasRefresh();
    const std::optional<MonotonicTime> expected = m_schedule.nextExpected();
    return expected && *expected <= now;
}

std::optional<MonotonicTime> PollEngine::nextPage() const
{
    // Pages of lists use at most half of the connections.
    const bool isFull = m_reader.inFlight() >= std::max(1, m_settings.limits.inFlight / 2);
    return isFull ? std::nullopt : m_reader.nextDue(isQuiet());
}

std::optional<MonotonicTime> PollEngine::nextFeedPage() const
{
    // By the clock here, a reading could begin in the future and find nothing.
    const bool knowsTime = m_endpoint.clock().isKnown();
    return knowsTime && !isQuiet() && m_schedule.size() >= FeedFrom ? m_feed.nextDue() : std::nullopt;
}

qsizetype PollEngine::lostTogether() const
{
    // If an API removes finished tasks, those that are not found have finished.
    return m_api->description().goneMayBeFinished ? 0 : m_schedule.lostTogether();
}

int PollEngine::togetherAtMost() const
{
    return std::min(m_settings.limits.inFlight, BackgroundPollsTogether);
}

std::optional<MonotonicTime> PollEngine::wakeAt(MonotonicTime now) const
{
    if (m_lacksToken)
        return std::nullopt;
    std::optional<MonotonicTime> wake;
    const auto consider = [&](std::optional<MonotonicTime> due, int requests) {
        const std::optional<MonotonicTime> allowed = m_endpoint.rateLimiter().nextAllowed(now, requests);
        if (due && allowed)
            wake = std::min(wake.value_or(MonotonicTime::max()), std::max(*due, *allowed));
    };
    if (m_sent.hasRepeat())
        consider(now, 1);
    consider(nextPage(), 1);
    consider(nextFeedPage(), 1);
    if (!isQuiet()) {
        consider(m_schedule.nextExpected(), 1);
        consider(m_schedule.nextDue(), togetherAtMost());
    } else if (m_schedule.hasRefresh()) {
        consider(now, 1);
    }
    return wake;
}

std::optional<PollEngine::InFlight> PollEngine::end(quint64 ticket, const ServerHints &hints, MonotonicTime now)
{
    // The server may have closed an idle connection at the moment of its reuse, or it restarted. A GET may be repeated.
    const bool mayRepeat = hints.connectionClosed && now - hints.asked < m_settings.timeout;
    if (!mayRepeat || !m_sent.repeat(ticket))
        return m_sent.take(ticket);
    m_endpoint.rateLimiter().dropped();
    return std::nullopt;
}

template <typename Seen>
PollEngine::Verdict PollEngine::answeredAboutMany(
    FetchError *failure, const Seen &seen, qsizetype concerned, const ServerHints &hints, MonotonicTime now)
{
    return m_endpoint.answered({.failure = failure,
                                   .id = nullptr,
                                   .wasAnswered = false,
                                   .askedAt = seen.askedAt,
                                   .hasArrived = seen.answeredAt.has_value(),
                                   .watched = m_schedule.size(),
                                   .concerned = concerned},
        hints, now);
}

void PollEngine::answered(quint64 ticket, Observation observation, const ServerHints &hints, MonotonicTime now)
{
    if (!end(ticket, hints, now))
        return;
    const bool watched = m_schedule.contains(observation.taskId);
    const Verdict verdict =
        m_endpoint.answered({.failure = std::get_if<FetchError>(&observation.outcome),
                                .id = &observation.taskId,
                                .wasAnswered = m_schedule.wasAnswered(observation.taskId),
                                .askedAt = observation.askedAt,
                                .hasArrived = observation.answeredAt.has_value(),
                                .watched = m_schedule.size(),
                                .concerned = watched ? std::optional(m_schedule.size()) : std::nullopt},
            hints, now);
    applyTask(std::move(observation), verdict, hints, now);
}

void PollEngine::idsAnswered(quint64 ticket, IdsObservation tasks, const ServerHints &hints, MonotonicTime now)
{
    const std::optional<InFlight> request = end(ticket, hints, now);
    if (!request || tasks.observations.isEmpty())
        return;
    const Observation &first = tasks.observations.first();
    std::optional<FetchError> refusal;
    if (const FetchError *failure = tasks.failure())
        refusal = *failure;
    FetchError *common = refusal ? &*refusal : nullptr;
    const Verdict verdict = answeredAboutMany(common, first, m_schedule.size(), hints, now);
    if (tasks.isCut) {
        m_schedule.cut(std::get<IdsRequest>(request->what).ids, now);
        return;
    }
    if (refusal && isRefusal(refusal->kind)) {
        // The request may be at fault, not the tasks.
        m_schedule.idsRefused(now);
        m_schedule.cut(std::get<IdsRequest>(request->what).ids, now);
        return;
    }
    if (!refusal)
        m_schedule.idsAccepted();
    for (Observation &observation : tasks.observations) {
        const FetchError *failure = observation.failure();
        if (!refusal && failure && failure->kind == FetchErrorKind::NotFound) {
            m_schedule.cut({observation.taskId}, now); // perhaps not all rows were sent: its own answer will tell
            continue;
        }
        if (refusal)
            observation.outcome = *refusal;
        applyTask(std::move(observation), verdict, hints, now);
    }
}

void PollEngine::feedAnswered(quint64 ticket, FeedObservation page, const ServerHints &hints, MonotonicTime now)
{
    if (!end(ticket, hints, now))
        return;
    auto *failure = std::get_if<FetchError>(&page.outcome);
    const Verdict verdict = answeredAboutMany(failure, page, m_schedule.size(), hints, now);
    QList<TaskId> changed;
    if (verdict.isEndpointsFault)
        m_feed.postponed(now);
    else
        changed = m_feed.answered(page, now);
    for (const TaskId &id : std::as_const(changed))
        m_schedule.changed(id, now);
}

void PollEngine::applyTask(Observation observation, const Verdict &verdict, const ServerHints &hints, MonotonicTime now)
{
    const FetchError *failure = observation.failure();
    const bool watched = m_schedule.contains(observation.taskId);
    if (auto *task = std::get_if<Task>(&observation.outcome))
        complete(*task, observation.taskId, Observation::Source::Task,
            m_endpoint.serverTime(hints, observation.answeredAt.value_or(observation.askedAt)));
    if (watched)
        m_endpoint.meter().learnt(observation);
    observation.isPostponed = failure && verdict.isEndpointsFault;
    if (observation.isPostponed) {
        // Nothing tells whether the endpoint did not answer, or could not because of this task.
        if (verdict.scope == FailureScope::NobodyThere)
            m_schedule.unanswered(observation.taskId, now);
        else
            m_schedule.postponed(observation.taskId, now);
    } else {
        const PollSchedule::NextPoll next = m_schedule.answered(
            observation, m_endpoint.clock(), now, !m_endpoint.meter().knowsNoTask() && lostTogether() == 0);
        observation.nextPollIn = next.pollIn;
        observation.gone = next.gone;
        observation.mayBeFinished = next.gone && m_api->description().goneMayBeFinished;
        if (failure && isAccessRefused(failure->kind)) {
            for (const TaskId &each : m_endpoint.witnesses(observation.taskId))
                m_schedule.changed(each, now);
        }
    }
    makeOlder(observation, verdict.age);
    if (watched)
        m_results.observations.append(std::move(observation));
}

void PollEngine::pageAnswered(quint64 ticket, PageObservation page, const ServerHints &hints, MonotonicTime now)
{
    const std::optional<InFlight> request = end(ticket, hints, now);
    if (!request)
        return;
    auto *failure = std::get_if<FetchError>(&page.outcome);
    // A page that the user requested may fail because of its list alone, so it does not count as the endpoint's
    // failure.
    const qsizetype concerned =
        request->origin == Origin::Schedule ? m_schedule.size() : std::numeric_limits<qsizetype>::max();
    const Verdict verdict = answeredAboutMany(failure, page, concerned, hints, now);
    if (auto *content = std::get_if<TaskPage>(&page.outcome)) {
        const Timestamp serverNow = m_endpoint.serverTime(hints, page.answeredAt.value_or(page.askedAt));
        for (TaskPage::Entry &entry : content->entries) {
            if (!entry.id || !entry.task)
                continue;
            Task task = *entry.task;
            complete(task, *entry.id, Observation::Source::ListPage, serverNow);
            entry.task = std::move(task);
        }
    }
    makeOlder(page, verdict.age);
    applyPage(page, std::get<PageRequest>(request->what), request->origin, verdict, now);
    if (request->origin == Origin::Reader) {
        if (const std::optional<ListReader::Found> found = m_reader.answered(page, now))
            applyFound(*found, now);
    }
}

void PollEngine::complete(Task &task, const TaskId &id, Observation::Source source, Timestamp serverNow) const
{
    if (source == Observation::Source::ListPage && !task.deadline)
        task.deadline = m_schedule.deadlineOf(id);
    task.flags += consistencyFlags(task, serverNow);
}

void PollEngine::applyPage(
    const PageObservation &page, const PageRequest &request, Origin origin, const Verdict &verdict, MonotonicTime now)
{
    const bool isOwn = origin == Origin::Schedule;
    if (const TaskPage *content = page.page()) {
        const QList<Observation> observations =
            m_schedule.pageAnswered(request, observationsIn(page), content->next, isOwn, m_endpoint.clock(), now);
        for (const Observation &observation : observations)
            m_endpoint.meter().learnt(observation);
        m_results.observations += observations;
    } else if (isOwn) {
        if (verdict.isEndpointsFault && verdict.scope == FailureScope::NobodyThere)
            m_schedule.pageUnanswered(request, now);
        else if (verdict.isEndpointsFault)
            m_schedule.pagePostponed(request, now);
        else
            m_schedule.pageFailed(request, std::get<FetchError>(page.outcome).kind, now);
    }
}

void PollEngine::applyFound(const ListReader::Found &found, MonotonicTime now)
{
    // What the page contains about watched tasks has been applied.
    for (const Observation &observation : found.observations) {
        if (observation.task() && !m_schedule.contains(observation.taskId))
            m_answerCache.keep(observation, now);
    }
    if (!found.fresh.isEmpty())
        m_results.found.append({found.list, found.fresh});
}

PollEngine::Results PollEngine::takeResults()
{
    m_results.listings = m_reader.takeChanged();
    return std::exchange(m_results, {});
}

PollerStatus PollEngine::status(MonotonicTime now)
{
    PollerStatus status;
    m_endpoint.describe(status, now);
    status.watched = m_schedule.size();
    status.paused = m_paused;
    status.asleep = m_asleep;
    status.lacksToken = m_lacksToken;
    status.nextDue = m_schedule.nextDue();
    status.expectedBehind = m_schedule.lag(ScheduledPoll::Kind::Expected, now);
    status.backgroundBehind = m_schedule.lag(ScheduledPoll::Kind::Background, now);
    status.lostTasks = lostTogether();
    return status;
}

} // namespace Taskwatch
