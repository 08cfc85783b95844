// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/poller.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

/// Background polls can wait a moment. Sending several together wakes the threads once, which costs half as much per
/// poll.
constexpr int BackgroundPollsTogether = 6;

MonotonicTime now()
{
    return MonotonicClock::now();
}

} // namespace

Poller::Poller(const Dialect &dialect, const Target &target, const PollSettings &settings, QObject *parent)
    : QObject(parent)
    , m_client(dialect, target, this)
    , m_reader(m_client, MessageReader::Retry::WhenItMayHelp, this)
    , m_settings(settings)
    , m_schedule(settings.intervals, QRandomGenerator::global()->generate())
    , m_rateLimiter(settings.limits, now())
    , m_pumpTimer(this)
    , m_batch(BatchInterval, this)
    , m_statusTimer(this)
{
    m_client.setConnections(settings.limits.inFlight);
    m_client.setTimeout(settings.timeout);
    connect(&m_client, &TaskClient::answered, this, &Poller::applyAnswer);
    connect(&m_client, &TaskClient::pageAnswered, this, &Poller::applyPage);
    m_reader.setInterval(settings.intervals.idle);
    connect(&m_reader, &MessageReader::found, this, &Poller::applyFound);
    connect(&m_reader, &MessageReader::changed, this, &Poller::messageChanged);

    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Poller::pump);
    connect(&m_batch, &ObservationBatch::ready, this, &Poller::observed);
    m_statusTimer.setInterval(StatusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &Poller::tick);
}

void Poller::watch(const QList<TaskId> &ids)
{
    const MonotonicTime at = now();
    for (const TaskId &id : ids) {
        m_schedule.add(id, at);
        if (std::optional<Observation> observation = m_answerCache.extract(id, at))
            applyFromPage(*std::move(observation), at);
    }
    begin();
}

void Poller::watchSettled(const QList<TaskId> &ids)
{
    const MonotonicTime at = now();
    for (const TaskId &id : ids)
        m_schedule.addSettled(id, at);
    begin();
}

void Poller::begin()
{
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
    pump();
    reportStatus();
}

void Poller::remove(const QList<TaskId> &ids)
{
    for (const TaskId &id : ids)
        m_schedule.remove(id);
    reportStatus();
}

void Poller::refresh(const QList<TaskId> &ids)
{
    const MonotonicTime at = now();
    for (const TaskId &id : ids)
        m_schedule.refresh(id, at);
    m_rateLimiter.retryNow(at);
    pump();
}

void Poller::listMessages(const QList<MessageId> &messages)
{
    const MonotonicTime at = now();
    m_reader.list(messages, at);
    m_rateLimiter.retryNow(at);
    begin();
}

void Poller::cancelMessage(const MessageId &message)
{
    m_reader.cancel(message);
    pump();
}

void Poller::setMessageWatched(const MessageId &message, bool watched)
{
    m_reader.setWatched(message, watched, now());
    begin();
}

void Poller::prefer(const QList<TaskId> &selected, const QList<TaskId> &visible)
{
    m_schedule.prefer(selected, visible);
}

void Poller::setPaused(bool paused)
{
    m_paused = paused;
    pump();
    reportStatus();
}

void Poller::setAsleep(bool asleep)
{
    m_asleep = asleep;
    pump();
    reportStatus();
}

void Poller::setSettings(const PollSettings &settings)
{
    m_settings = settings;
    m_schedule.setIntervals(settings.intervals);
    m_reader.setInterval(settings.intervals.idle);
    m_rateLimiter.setLimits(settings.limits, now());
    m_client.setConnections(settings.limits.inFlight);
    m_client.setTimeout(settings.timeout);
    pump();
    reportStatus();
}

void Poller::setToken(const std::optional<ApiToken> &token)
{
    m_lacksToken = !token;
    const MonotonicTime at = now();
    const TaskClient::Dropped dropped = m_client.setToken(token.value_or(ApiToken()));
    for (const TaskId &id : dropped.tasks)
        m_schedule.postponed(id, at);
    for (const PageRequest &page : dropped.pages)
        m_schedule.pagePostponed(page, at);
    m_rateLimiter.restart(at);
    m_meter.reset();
    m_reader.restart(at);
    pump();
    reportStatus();
}

void Poller::pump()
{
    if (m_lacksToken) {
        m_pumpTimer.stop();
        return;
    }
    const MonotonicTime at = now();
    const bool together = m_rateLimiter.allows(at, togetherAtMost());
    while (m_client.freeSlots() > 0 && m_rateLimiter.allows(at) && (sendPage(at) || sendPoll(at, together))) {
        m_rateLimiter.spend(at);
        m_meter.sent(at);
    }
    plan(at);
}

bool Poller::sendPage(MonotonicTime at)
{
    // Pages and urgent polls alternate, so that neither blocks the other.
    const bool isPollsTurn = m_pageWasLast && (isQuiet() ? m_schedule.hasRefresh() : isUrgent(at));
    const std::optional<MonotonicTime> due = nextPage();
    if (isPollsTurn || !due || *due > at || !m_reader.send(at, isQuiet()))
        return false;
    m_pageWasLast = true;
    return true;
}

bool Poller::sendPoll(MonotonicTime at, bool backgroundToo)
{
    if (!backgroundToo && !isUrgent(at))
        return false;
    const std::optional<NextRequest> request = nextRequest(at);
    if (!request)
        return false;
    if (const auto *page = std::get_if<PageRequest>(&*request))
        m_client.requestPage(page->message, page->cursor > 0 ? std::optional(page->cursor) : std::nullopt);
    else
        m_client.poll(std::get<TaskId>(*request));
    m_pageWasLast = false;
    return true;
}

std::optional<MonotonicTime> Poller::nextPage() const
{
    // Pages use at most half of the connections.
    const bool isFull = m_reader.inFlight() >= std::max(1, m_settings.limits.inFlight / 2);
    return isFull ? std::nullopt : m_reader.nextDue(isQuiet());
}

std::optional<NextRequest> Poller::nextRequest(MonotonicTime at)
{
    if (!isQuiet())
        return m_schedule.nextRequest(at);
    const std::optional<TaskId> wanted = m_schedule.nextRefresh(at);
    return wanted ? std::optional<NextRequest>(*wanted) : std::nullopt;
}

bool Poller::isUrgent(MonotonicTime at) const
{
    const std::optional<MonotonicTime> expected = m_schedule.nextExpected();
    return expected && *expected <= at;
}

int Poller::togetherAtMost() const
{
    return std::min(m_settings.limits.inFlight, BackgroundPollsTogether);
}

void Poller::plan(MonotonicTime at)
{
    // If every connection is in use, or only an answer can change the budget, the next answer calls pump().
    std::optional<MonotonicTime> next;
    const auto consider = [&](std::optional<MonotonicTime> due, int requests) {
        const std::optional<MonotonicTime> allowed =
            m_client.freeSlots() > 0 ? m_rateLimiter.nextAllowed(at, requests) : std::nullopt;
        if (due && allowed)
            next = std::min(next.value_or(MonotonicTime::max()), std::max(*due, *allowed));
    };
    consider(nextPage(), 1);
    if (!isQuiet()) {
        consider(m_schedule.nextExpected(), 1);
        consider(m_schedule.nextDue(), togetherAtMost());
    } else if (m_schedule.hasRefresh()) {
        consider(at, 1);
    }
    if (next)
        m_pumpTimer.start(std::max(std::chrono::ceil<milliseconds>(*next - at), milliseconds(0)));
    else
        m_pumpTimer.stop();
}

void Poller::applyAnswer(Observation observation, const ServerHints &hints)
{
    const MonotonicTime at = now();
    const FetchError *failure = observation.failure();
    learn(failure, hints, observation.askedAt, at);
    const bool watched = m_schedule.contains(observation.taskId);
    if (watched) {
        m_meter.learnt(observation);
        measure(failure, hints, observation.answeredAt.has_value(), m_schedule.size());
    }
    if (failure && m_rateLimiter.isEndpointsFault(failure->kind, at)) {
        m_schedule.postponed(observation.taskId, at);
    } else {
        const PollSchedule::NextPoll next = m_schedule.answered(observation, m_serverClock, at, !m_meter.knowsNoTask());
        observation.nextPollIn = next.pollIn;
        observation.gone = next.gone;
    }
    if (watched) {
        m_batch.append(std::move(observation));
    }
    pump();
}

void Poller::applyPage(const PageObservation &page, const ServerHints &hints)
{
    const MonotonicTime at = now();
    const FetchError *failure = page.failure();
    learn(failure, hints, page.askedAt, at);
    const PageRequest request{page.message, page.cursor.value_or(0)};
    applyToSchedule(page, request, hints, at);
    m_reader.apply(page, at);
    pump();
}

void Poller::applyToSchedule(
    const PageObservation &page, const PageRequest &request, const ServerHints &hints, MonotonicTime at)
{
    const FetchError *failure = page.failure();
    const bool isItsOwn = m_schedule.isUnderWay(request);
    // A page that the user requested may fail because of its message alone, so it does not count as the endpoint's
    // failure.
    measure(failure, hints, page.answeredAt.has_value(),
        isItsOwn ? m_schedule.size() : std::numeric_limits<qsizetype>::max());
    if (failure && isItsOwn) {
        if (m_rateLimiter.isEndpointsFault(failure->kind, at))
            m_schedule.pagePostponed(request, at);
        else
            m_schedule.pageFailed(request, failure->kind, at);
    } else if (const TaskPage *content = page.page()) {
        QList<Observation> observations =
            m_schedule.pageAnswered(request, observationsIn(page), content->nextCursor.value_or(0), m_serverClock, at);
        for (Observation &observation : observations) {
            m_meter.learnt(observation);
            m_batch.append(std::move(observation));
        }
    }
}

void Poller::learn(const FetchError *failure, const ServerHints &hints, Timestamp askedAt, MonotonicTime at)
{
    if (hints.date)
        m_serverClock.observe(*hints.date, hints.asked, hints.answered);
    m_rateLimiter.answered(failure, rateLimitInfo(hints, m_serverClock, askedAt), at);
}

void Poller::measure(const FetchError *failure, const ServerHints &hints, bool answered, qsizetype watched)
{
    const auto took = std::chrono::duration_cast<milliseconds>(hints.answered - hints.asked);
    m_meter.answered(failure, answered ? std::optional(took) : std::nullopt, watched);
}

void Poller::applyFound(const MessageId &message, const QList<Observation> &observations, const QList<TaskId> &fresh)
{
    const MonotonicTime at = now();
    // The others were watched before and may have been removed since.
    const QSet<TaskId> wanted(fresh.begin(), fresh.end());
    for (const Observation &observation : observations) {
        if (m_schedule.contains(observation.taskId))
            applyFromPage(observation, at);
        else if (observation.task() && wanted.contains(observation.taskId))
            m_answerCache.keep(observation, at);
    }
    if (!fresh.isEmpty())
        Q_EMIT messageFound(message, fresh);
}

void Poller::applyFromPage(Observation observation, MonotonicTime at)
{
    if (!observation.task())
        return; // a poll of this task alone may succeed
    m_meter.learnt(observation);
    const std::optional<PollSchedule::NextPoll> next =
        m_schedule.applyForeignObservation(observation, m_serverClock, at);
    if (!next)
        return;
    observation.nextPollIn = next->pollIn;
    observation.gone = next->gone;
    m_batch.append(std::move(observation));
}

void Poller::tick()
{
    m_answerCache.dropOld(now());
    pump(); // timers stop while the machine sleeps, but the clock of the schedule does not
    reportStatus();
}

PollerStatus Poller::currentStatus()
{
    const MonotonicTime at = now();
    PollerStatus status;
    status.watched = m_schedule.size();
    status.inFlight = m_client.inFlight();
    status.connections = m_settings.limits.inFlight;
    status.paused = m_paused;
    status.asleep = m_asleep;
    status.lacksToken = m_lacksToken;
    status.requestsPerSecond = m_meter.requestsPerSecond(at);
    status.allowedPerSecond = m_rateLimiter.rate(at);
    status.limitPerSecond = m_settings.limits.perSecond;
    if (const std::optional<PollMeter::AnswerTimes> times = m_meter.answerTimes()) {
        status.medianAnswerTime = times->median;
        status.slowAnswerTime = times->slow;
    }
    status.nextDue = m_schedule.nextDue();
    status.limiter = m_rateLimiter.state(at);
    if (status.limiter == RateLimiter::State::Held)
        status.nextAllowed = m_rateLimiter.heldUntil();
    else if (status.limiter == RateLimiter::State::Probing)
        status.nextAllowed = m_rateLimiter.probeAt();
    status.holdWasCapped = m_rateLimiter.holdWasCapped();
    status.serverClock = m_serverClock;
    status.expectedBehind = m_schedule.lag(ScheduledPoll::Kind::Expected, at);
    status.backgroundBehind = m_schedule.lag(ScheduledPoll::Kind::Background, at);
    status.connectionsAreTheLimit = m_client.freeSlots() == 0 && !m_rateLimiter.isRateSpent(at);
    status.trouble = m_meter.trouble();
    status.knowsNoTask = m_meter.knowsNoTask();
    return status;
}

void Poller::reportStatus()
{
    const PollerStatus status = currentStatus();
    if (status == m_lastStatus)
        return;
    m_lastStatus = status;
    Q_EMIT statusChanged(status);
}

} // namespace Taskwatch
