// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poller.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace Taskwatch {

namespace {

constexpr std::chrono::seconds RateWindow{4}; // two default intervals: a steady list shows a steady rate
constexpr size_t AnswerTimesKept = 100;
constexpr qsizetype FailuresThatAreTrouble = 3;

MonotonicTime now()
{
    return std::chrono::steady_clock::now();
}

/// Whether a failure is the endpoint's as a whole rather than one task's.
bool concernsEveryTask(FetchErrorKind kind)
{
    switch (kind) {
    case FetchErrorKind::Unreachable:
    case FetchErrorKind::Timeout:
    case FetchErrorKind::Tls:
    case FetchErrorKind::Unauthorized:
    case FetchErrorKind::RateLimited:
    case FetchErrorKind::Server:
    case FetchErrorKind::Redirected:
        return true;
    case FetchErrorKind::NotFound:
    case FetchErrorKind::Rejected:
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Poller::Poller(const Dialect &dialect, const Target &target, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_client(dialect, target, this)
    , m_schedule(interval)
    , m_pumpTimer(this)
    , m_batchTimer(this)
    , m_statusTimer(this)
{
    connect(&m_client, &TaskClient::answered, this, &Poller::takeAnswer);

    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Poller::pump);
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(BatchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &Poller::flush);
    m_statusTimer.setInterval(StatusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &Poller::reportStatus);
}

void Poller::watch(const QList<TaskId> &ids)
{
    const MonotonicTime at = now();
    for (const TaskId &id : ids)
        m_schedule.add(id, at);
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
    pump();
    reportStatus();
}

void Poller::forget(const QList<TaskId> &ids)
{
    for (const TaskId &id : ids)
        m_schedule.remove(id);
    reportStatus();
}

void Poller::lookNow(const QList<TaskId> &ids)
{
    const MonotonicTime at = now();
    for (const TaskId &id : ids)
        m_schedule.lookNow(id, at);
    pump();
}

void Poller::setPaused(bool paused)
{
    m_paused = paused;
    pump();
    reportStatus();
}

void Poller::setTarget(const Target &target, quint64 generation)
{
    m_generation = generation;
    m_client.setTarget(target); // drops what is under way
    m_batch.clear(); // answers of the old place that had not been handed on
    m_trouble.reset();
    m_failuresInARow = 0;
    m_schedule.restart(now());
    pump();
    reportStatus();
}

void Poller::pump()
{
    const MonotonicTime at = now();
    while (m_client.freeSlots() > 0) {
        const std::optional<TaskId> id = m_paused ? m_schedule.takeWished(at) : m_schedule.takeDue(at);
        if (!id)
            break;
        m_sent.push_back(at);
        m_client.look(*id);
    }
    // With every connection in use the next answer pumps; while paused only a wish does.
    const std::optional<MonotonicTime> due = m_schedule.nextDue();
    if (m_paused || !due || m_client.freeSlots() == 0)
        m_pumpTimer.stop();
    else
        m_pumpTimer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - at), std::chrono::milliseconds(0)));
}

void Poller::takeAnswer(const Observation &observation)
{
    const bool watched = m_schedule.contains(observation.taskId);
    m_schedule.answered(observation.taskId);
    if (watched) {
        noteTrouble(observation);
        m_batch.append(observation);
        if (!m_batchTimer.isActive())
            m_batchTimer.start();
    }
    pump();
}

void Poller::noteTrouble(const Observation &observation)
{
    const FetchError *failure = observation.failure();
    if (failure && concernsEveryTask(failure->kind)) {
        ++m_failuresInARow;
        // One task alone may fail for a reason of its own; all of them, or several in a row, do not.
        if (m_failuresInARow >= std::min<qsizetype>(FailuresThatAreTrouble, m_schedule.size()))
            m_trouble = *failure;
    } else {
        m_failuresInARow = 0;
        m_trouble.reset();
    }
    if (observation.answeredAt) {
        m_answerTimes.push_back(*observation.answeredAt - observation.askedAt);
        if (m_answerTimes.size() > AnswerTimesKept)
            m_answerTimes.pop_front();
    }
}

void Poller::flush()
{
    if (m_batch.isEmpty())
        return;
    const QList<Observation> batch = std::exchange(m_batch, {});
    Q_EMIT observed(batch, m_generation);
}

PollerStatus Poller::currentStatus()
{
    const MonotonicTime since = now() - RateWindow;
    while (!m_sent.empty() && m_sent.front() < since)
        m_sent.pop_front();

    PollerStatus status;
    status.watched = m_schedule.size();
    status.inFlight = m_client.inFlight();
    status.paused = m_paused;
    status.requestsPerSecond = static_cast<double>(m_sent.size()) / static_cast<double>(RateWindow.count());
    status.trouble = m_trouble;
    if (!m_answerTimes.empty()) {
        std::vector<std::chrono::milliseconds> times(m_answerTimes.begin(), m_answerTimes.end());
        const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        status.medianAnswerTime = *middle;
    }
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
