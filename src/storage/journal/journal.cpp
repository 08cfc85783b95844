// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal.h"

#include "journal/journallist.h"
#include "journal/journalthread.h"
#include "journal/journalworker.h"

#include <QStandardPaths>

namespace Taskwatch {

QString Journal::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/taskwatch/journal.sqlite");
}

Journal::Journal(const Options &options, QObject *parent)
    : HistorySource(parent)
    , m_thread(JournalThread::of(options.file))
    , m_list(new JournalList(m_thread->worker(), options.endpoint, options.list))
{
    m_list->moveToThread(m_thread->worker()->thread());
    forward(m_list);
    setLimits(options.limits);
    QMetaObject::invokeMethod(m_list, [list = m_list] { list->open(); });
    if (!options.waits)
        begin();
}

Journal::~Journal()
{
    m_list->disconnect(this); // ~QObject would still call functions of the list while the other thread deletes it
    QMetaObject::invokeMethod(m_thread->worker(), [list = m_list] {
        list->close();
        delete list;
    });
}

void Journal::begin()
{
    m_thread->start();
}

void Journal::watch(const QList<TaskId> &ids, ListPlace place, std::optional<Timestamp> since)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, ids, place, since] { list->watch(ids, place, since); });
}

void Journal::remove(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, ids] { list->remove(ids); });
}

void Journal::record(const QList<Observation> &batch)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, batch] { list->record(batch); });
}

void Journal::setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, reason, at] { list->setNotPolling(reason, at); });
}

void Journal::sample(const PhaseSample &sample)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, sample] { list->sample(sample); });
}

void Journal::follow(const std::optional<TaskId> &id, int follower)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, id, follower] { list->follow(id, follower); });
}

void Journal::askTrend(Timestamp since)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, since] { list->askTrend(since); });
}

void Journal::askHostFailures(Timestamp since)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, since] { list->askHostFailures(since); });
}

void Journal::askMoment(const SampleQuery &question)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, question] { list->askMoment(question); });
}

void Journal::askOtherLists(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_list, [list = m_list, ids] { list->askOtherLists(ids); });
}

void Journal::setLimits(const JournalLimits &limits)
{
    QMetaObject::invokeMethod(m_thread->worker(), [worker = m_thread->worker(), limits] { worker->setLimits(limits); });
}

void Journal::takeSnapshot()
{
    QMetaObject::invokeMethod(m_list, [list = m_list] { list->takeSnapshot(); });
}

void Journal::dropSnapshot()
{
    QMetaObject::invokeMethod(m_list, [list = m_list] { list->dropSnapshot(); });
}

} // namespace Taskwatch
