// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/pollerthread.h"

#include <QCoreApplication>

#include <utility>

namespace Taskwatch {

PollerThread::PollerThread(const Target &target, const PollSettings &settings, QObject *parent)
    : QObject(parent)
    , m_poller(new Poller(target, settings))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_poller->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_poller, &QObject::deleteLater);
    connect(m_poller, &Poller::observed, this, &PollerThread::observed);
    connect(m_poller, &Poller::listFound, this, &PollerThread::listFound);
    connect(m_poller, &Poller::listingChanged, this, &PollerThread::listingChanged);
    connect(m_poller, &Poller::statusChanged, this, &PollerThread::statusChanged);
    m_thread.start();
}

PollerThread::~PollerThread()
{
    blockSignals(true); // nobody expects a signal of an object that is being destroyed
    stop();
}

void PollerThread::stop()
{
    if (!m_thread.isRunning())
        return;
    // Runs after all calls before this one. The connections, polls in flight with them, end with the thread.
    QMetaObject::invokeMethod(m_poller, [this] {
        m_poller->flush();
        m_thread.quit();
    });
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what it emitted last
}

void PollerThread::call(Poller::Call call, Poller::Report report)
{
    QMetaObject::invokeMethod(
        m_poller, [poller = m_poller, call = std::move(call), report] { poller->call(call, report); });
}

void PollerThread::watch(const QList<TaskId> &ids)
{
    call([ids](PollEngine &engine, MonotonicTime now) { engine.watch(ids, now); });
}

void PollerThread::watchAgain(const QList<KnownTask> &tasks)
{
    call([tasks](PollEngine &engine, MonotonicTime now) { engine.watchAgain(tasks, now); });
}

void PollerThread::remove(const QList<TaskId> &ids)
{
    call([ids](PollEngine &engine, MonotonicTime) { engine.remove(ids); });
}

void PollerThread::refresh(const QList<TaskId> &ids)
{
    call([ids](PollEngine &engine, MonotonicTime now) { engine.refresh(ids, now); });
}

void PollerThread::readLists(const QList<ListId> &lists)
{
    call([lists](PollEngine &engine, MonotonicTime now) { engine.readLists(lists, now); });
}

void PollerThread::cancelList(const ListId &list)
{
    call([list](PollEngine &engine, MonotonicTime) { engine.cancelList(list); });
}

void PollerThread::setListWatched(const ListId &list, bool watched)
{
    call([list, watched](PollEngine &engine, MonotonicTime now) { engine.setListWatched(list, watched, now); });
}

void PollerThread::setPaused(bool paused)
{
    call([paused](PollEngine &engine, MonotonicTime) { engine.setPaused(paused); }, Poller::Report::Now);
}

void PollerThread::prefer(const QList<TaskId> &selected, const QList<TaskId> &visible)
{
    call([selected, visible](PollEngine &engine, MonotonicTime) { engine.prefer(selected, visible); });
}

void PollerThread::setAsleep(bool asleep)
{
    call([asleep](PollEngine &engine, MonotonicTime) { engine.setAsleep(asleep); }, Poller::Report::Now);
}

void PollerThread::setSettings(const PollSettings &settings)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, settings] { poller->setSettings(settings); });
}

void PollerThread::setToken(const std::optional<ApiToken> &token)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, token] { poller->setToken(token); });
}

void PollerThread::setConnection(const std::optional<Connection> &connection)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, connection] { poller->setConnection(connection); });
}

} // namespace Taskwatch
