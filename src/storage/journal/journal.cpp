// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journalworker.h"

#include <QStandardPaths>

namespace Taskwatch {

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/taskwatch/journal.sqlite");
}

Journal::Journal(Options options, QObject *parent)
    : QObject(parent)
    , m_worker(new JournalWorker(options))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &JournalWorker::stateChanged, this, &Journal::stateChanged);
    connect(m_worker, &JournalWorker::remembered, this, &Journal::remembered);
    connect(m_worker, &JournalWorker::allRemembered, this, &Journal::allRemembered);
    connect(m_worker, &JournalWorker::kept, this, &Journal::kept);
    connect(m_worker, &JournalWorker::historyRead, this, &Journal::historyRead);
    connect(m_worker, &JournalWorker::historyGrew, this, &Journal::historyGrew);
    connect(m_worker, &JournalWorker::trendRead, this, &Journal::trendRead);
    connect(m_worker, &JournalWorker::momentRead, this, &Journal::momentRead);
    connect(m_worker, &JournalWorker::otherListsRead, this, &Journal::otherListsRead);
    connect(m_worker, &JournalWorker::snapshotTaken, this, &Journal::snapshotTaken);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
    if (!options.waits)
        begin();
}

Journal::~Journal()
{
    begin(); // queued requests are carried out even now
    // Blocks until all requests queued before are done. Ending the thread alone would drop them.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Journal::begin()
{
    if (!m_thread.isRunning())
        m_thread.start();
}

void Journal::watch(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->watch(ids); });
}

void Journal::remove(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->remove(ids); });
}

void Journal::record(const QList<Observation> &batch)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, batch] { worker->record(batch); });
}

void Journal::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, reason, at] { worker->setNotPolling(reason, at); });
}

void Journal::sample(const PhaseSample &sample)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, sample] { worker->sample(sample); });
}

void Journal::follow(const std::optional<TaskId> &id)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, id] { worker->follow(id); });
}

void Journal::askTrend(Timestamp since)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, since] { worker->askTrend(since); });
}

void Journal::askMoment(const SampleQuery &question)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, question] { worker->askMoment(question); });
}

void Journal::askOtherLists(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, ids] { worker->askOtherLists(ids); });
}

void Journal::setLimits(const JournalLimits &limits)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, limits] { worker->setLimits(limits); });
}

void Journal::takeSnapshot()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->takeSnapshot(); });
}

void Journal::dropSnapshot()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->dropSnapshot(); });
}

} // namespace Taskwatch
