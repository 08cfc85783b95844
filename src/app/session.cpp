// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "qstashdialect.h"

#include <QSet>

#include <utility>

namespace Taskwatch {

namespace {

/// A minute is told by its last sample, so that a program that is killed loses little of it.
constexpr std::chrono::seconds SampleInterval{10};

std::optional<WatchGap::Reason> reasonNotToLook(const PollerStatus &status)
{
    if (status.paused || status.awaitsToken)
        return WatchGap::Reason::Paused;
    if (status.asleep)
        return WatchGap::Reason::Hidden;
    if (status.trouble)
        return WatchGap::Reason::Unreachable;
    return std::nullopt;
}

} // namespace

Session::Session(const Target &target, const PollSettings &settings, std::unique_ptr<Journal> journal, QObject *parent)
    : QObject(parent)
    , m_endpoint(target.endpoint)
    , m_journal(std::move(journal))
    , m_sampleTimer(this)
    , m_recallTimer(this)
    , m_keepingTimer(this)
    , m_poller(std::make_unique<QStashDialect>(), target, settings)
{
    connect(&m_poller, &PollerThread::observed, &m_model, &TaskTableModel::apply);
    connect(&m_poller, &PollerThread::statusChanged, &m_model, [this](const PollerStatus &status) { m_model.setServerClock(status.serverClock); });
    if (m_journal)
        connectJournal();
}

void Session::connectJournal()
{
    Journal *journal = m_journal.get();
    // A slice each time the event loop comes round: the journal reads them faster than a table takes them in, and all that
    // have come at once would keep a person waiting.
    connect(journal, &Journal::remembered, this, [this](const QList<RememberedTask> &tasks) {
        m_remembered.push_back(tasks);
        m_recallTimer.start();
    });
    connect(journal, &Journal::allRemembered, this, [this] {
        m_allRemembered = true;
        m_recallTimer.start();
    });
    m_recallTimer.setInterval(0);
    connect(&m_recallTimer, &QTimer::timeout, this, &Session::recallSome);
    connect(journal, &Journal::kept, this, &Session::takeKept);
    connect(&m_poller, &PollerThread::observed, journal, &Journal::take); // after the table: a row is true before it is kept
    connect(&m_poller, &PollerThread::statusChanged, this, &Session::noteStatus);
    m_sampleTimer.setInterval(SampleInterval);
    connect(&m_sampleTimer, &QTimer::timeout, this, &Session::sample);
    m_sampleTimer.start();
    m_keepingTimer.setInterval(KeepingPatience);
    m_keepingTimer.setSingleShot(true);
    connect(&m_keepingTimer, &QTimer::timeout, this, &Session::beginUnkept);
}

void Session::watch(const QList<TaskId> &ids)
{
    if (!m_journal) {
        begin(ids);
        return;
    }
    m_unkept += ids;
    m_journal->watch(ids);
    if (!m_keepingTimer.isActive())
        m_keepingTimer.start();
}

void Session::takeKept(const QList<TaskId> &ids)
{
    if (m_recallTimer.isActive())
        m_keptMeanwhile += ids;
    else
        begin(ids);
}

void Session::begin(const QList<TaskId> &ids)
{
    if (!m_unkept.isEmpty()) {
        const QSet<TaskId> kept(ids.begin(), ids.end());
        m_unkept.removeIf([&kept](const TaskId &id) { return kept.contains(id); });
        if (m_unkept.isEmpty())
            m_keepingTimer.stop();
        else
            m_keepingTimer.start();
    }
    m_poller.watch(m_model.watch(ids));
}

void Session::beginUnkept()
{
    m_poller.watch(m_model.watch(std::exchange(m_unkept, {})));
}

void Session::recallSome()
{
    if (!m_remembered.empty()) {
        recall(m_remembered.front());
        m_remembered.pop_front();
    }
    if (!m_remembered.empty())
        return;
    m_recallTimer.stop();
    if (!m_allRemembered)
        return;
    if (!m_keptMeanwhile.isEmpty())
        begin(std::exchange(m_keptMeanwhile, {}));
    Q_EMIT listRecalled();
}

void Session::recall(const QList<RememberedTask> &tasks)
{
    m_model.recall(tasks);
    QList<TaskId> settled;
    QList<TaskId> open;
    for (const RememberedTask &task : tasks)
        (task.isSettled() ? settled : open).append(task.taskId);
    m_poller.watchSettled(settled);
    m_poller.watch(open);
}

void Session::forget(const QList<TaskId> &ids)
{
    m_model.forget(ids);
    m_poller.forget(ids);
    if (m_journal)
        m_journal->forget(ids);
}

void Session::setSeen(bool seen)
{
    m_seen = seen;
    m_poller.setAsleep(!m_seen && !m_neededUnseen);
}

void Session::setNeededUnseen(bool needed)
{
    m_neededUnseen = needed;
    m_poller.setAsleep(!m_seen && !m_neededUnseen);
}

void Session::noteStatus(const PollerStatus &status)
{
    const std::optional<WatchGap::Reason> reason = reasonNotToLook(status);
    if (reason == m_notLooking)
        return;
    m_notLooking = reason;
    m_journal->setNotLooking(reason, currentTimestamp());
}

void Session::sample()
{
    const TaskTable &table = m_model.table();
    PhaseSample sample{.minute = std::chrono::floor<std::chrono::minutes>(currentTimestamp()), .withoutTask = table.countWithoutTask()};
    for (const Phase phase : AllPhases)
        sample.counts[static_cast<size_t>(phase)] = table.countIn(phase);
    m_journal->sample(sample);
}

QUrl Session::urlOf(const TaskId &id) const
{
    return m_endpoint.urlFor(QStashDialect().taskPath(id));
}

} // namespace Taskwatch
