// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journalkeeper.h"

#include <QStandardPaths>

namespace Taskwatch {

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/taskwatch/journal.sqlite");
}

Journal::Journal(Options options, QObject *parent)
    : QObject(parent)
    , m_keeper(new JournalKeeper(options))
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &JournalKeeper::stateChanged, this, &Journal::stateChanged);
    connect(m_keeper, &JournalKeeper::remembered, this, &Journal::remembered);
    connect(m_keeper, &JournalKeeper::allRemembered, this, &Journal::allRemembered);
    connect(m_keeper, &JournalKeeper::kept, this, &Journal::kept);
    connect(m_keeper, &JournalKeeper::historyRead, this, &Journal::historyRead);
    connect(m_keeper, &JournalKeeper::historyGrew, this, &Journal::historyGrew);
    connect(m_keeper, &JournalKeeper::overviewRead, this, &Journal::overviewRead);
    connect(m_keeper, &JournalKeeper::momentRead, this, &Journal::momentRead);
    connect(m_keeper, &JournalKeeper::otherListsRead, this, &Journal::otherListsRead);
    connect(m_keeper, &JournalKeeper::snapshotTaken, this, &Journal::snapshotTaken);
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->open(); });
    if (!options.waits)
        begin();
}

Journal::~Journal()
{
    begin(); // queued requests are carried out even now
    // Blocks until all requests queued before are done. Ending the thread alone would drop them.
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->close(); }, Qt::BlockingQueuedConnection);
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
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, ids] { keeper->watch(ids); });
}

void Journal::forget(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, ids] { keeper->forget(ids); });
}

void Journal::take(const QList<Observation> &batch)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, batch] { keeper->take(batch); });
}

void Journal::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, reason, at] { keeper->setNotPolling(reason, at); });
}

void Journal::sample(const PhaseSample &sample)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, sample] { keeper->sample(sample); });
}

void Journal::follow(const std::optional<TaskId> &id)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, id] { keeper->follow(id); });
}

void Journal::askOverview(Timestamp since)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, since] { keeper->askOverview(since); });
}

void Journal::askMoment(const SampleQuery &question)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, question] { keeper->askMoment(question); });
}

void Journal::askOtherLists(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, ids] { keeper->askOtherLists(ids); });
}

void Journal::setLimits(const JournalLimits &limits)
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper, limits] { keeper->setLimits(limits); });
}

void Journal::takeSnapshot()
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->takeSnapshot(); });
}

void Journal::dropSnapshot()
{
    QMetaObject::invokeMethod(m_keeper, [keeper = m_keeper] { keeper->dropSnapshot(); });
}

} // namespace Taskwatch
