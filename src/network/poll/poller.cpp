// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/poller.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

MonotonicTime now()
{
    return MonotonicClock::now();
}

} // namespace

Poller::Poller(const Target &target, const PollSettings &settings, QObject *parent)
    : QObject(parent)
    , m_client(target, this)
    , m_engine(settings, QRandomGenerator::global()->generate(), now(), target.api)
    , m_pumpTimer(this)
    , m_batchTimer(this)
    , m_statusTimer(this)
{
    m_client.setConnections(settings.limits.inFlight);
    m_client.setTimeout(settings.timeout);
    connect(&m_client, &TaskClient::answered, this,
        [this](quint64 ticket, const Observation &observation, const ServerHints &hints) {
            m_engine.answered(ticket, observation, hints, now());
            pump();
        });
    connect(&m_client, &TaskClient::pageAnswered, this,
        [this](quint64 ticket, const PageObservation &page, const ServerHints &hints) {
            m_engine.pageAnswered(ticket, page, hints, now());
            pump();
        });
    connect(&m_client, &TaskClient::idsAnswered, this,
        [this](quint64 ticket, const IdsObservation &tasks, const ServerHints &hints) {
            m_engine.idsAnswered(ticket, tasks, hints, now());
            pump();
        });
    connect(&m_client, &TaskClient::feedAnswered, this,
        [this](quint64 ticket, const FeedObservation &page, const ServerHints &hints) {
            m_engine.feedAnswered(ticket, page, hints, now());
            pump();
        });
    m_pumpTimer.setSingleShot(true);
    m_pumpTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Poller::pump);
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(BatchInterval);
    connect(&m_batchTimer, &QTimer::timeout, this, &Poller::flush);
    m_statusTimer.setInterval(StatusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &Poller::tick);
}

void Poller::call(const Call &call, Report report)
{
    call(m_engine, now());
    pump();
    if (report == Report::Now || !m_statusTimer.isActive())
        reportStatus();
}

void Poller::setSettings(const PollSettings &settings)
{
    m_engine.setSettings(settings, now());
    m_client.setConnections(settings.limits.inFlight);
    m_client.setTimeout(settings.timeout);
    pump();
    reportStatus();
}

void Poller::setToken(const std::optional<ApiToken> &token)
{
    m_client.setToken(token.value_or(ApiToken()));
    m_isTokenKnown = token.has_value();
    m_engine.setToken(m_isTokenKnown && m_isConnectionKnown, now());
    pump();
    reportStatus();
}

void Poller::setConnection(const std::optional<Connection> &connection)
{
    m_client.setConnection(connection.value_or(Connection()));
    m_isConnectionKnown = connection.has_value();
    m_engine.setToken(m_isTokenKnown && m_isConnectionKnown, now()); // repeats what was in flight
    pump();
    reportStatus();
}

void Poller::pump()
{
    const MonotonicTime at = now();
    while (const std::optional<PollEngine::Request> request = m_engine.next(at))
        m_client.send(*request);
    if (const std::optional<MonotonicTime> wake = m_engine.wakeAt(at))
        m_pumpTimer.start(std::max(std::chrono::ceil<milliseconds>(*wake - at), milliseconds(0)));
    else
        m_pumpTimer.stop();

    PollEngine::Results results = m_engine.takeResults();
    m_observations += std::move(results.observations);
    if (!m_observations.isEmpty() && !m_batchTimer.isActive())
        m_batchTimer.start();
    for (const PollEngine::FoundTasks &found : std::as_const(results.found))
        Q_EMIT listFound(found.list, found.ids);
    for (const Listing &listing : std::as_const(results.listings))
        Q_EMIT listingChanged(listing);
}

void Poller::flush()
{
    m_batchTimer.stop();
    if (!m_observations.isEmpty())
        Q_EMIT observed(std::exchange(m_observations, {}));
}

void Poller::tick()
{
    m_engine.dropOld(now());
    pump(); // timers stop while the machine sleeps, but the clock of the engine does not
    reportStatus();
}

void Poller::reportStatus()
{
    m_statusTimer.start();
    PollerStatus status = m_engine.status(now());
    status.lacksConnection = !m_isConnectionKnown;
    if (status != std::exchange(m_lastStatus, status))
        Q_EMIT statusChanged(status);
}

} // namespace Taskwatch
