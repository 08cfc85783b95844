// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/pollerthread.h"

namespace Taskwatch {

PollerThread::PollerThread(
    std::unique_ptr<Dialect> dialect, const Target &target, const PollSettings &settings, QObject *parent)
    : QObject(parent)
    , m_dialect(std::move(dialect))
    , m_poller(new Poller(*m_dialect, target, settings))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_poller->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_poller, &QObject::deleteLater);
    connect(m_poller, &Poller::observed, this, &PollerThread::observed);
    connect(m_poller, &Poller::messageFound, this, &PollerThread::messageFound);
    connect(m_poller, &Poller::messageChanged, this, &PollerThread::messageChanged);
    connect(m_poller, &Poller::statusChanged, this, &PollerThread::statusChanged);
    m_thread.start();
}

PollerThread::~PollerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void PollerThread::watch(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, ids] { poller->watch(ids); });
}

void PollerThread::watchSettled(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, ids] { poller->watchSettled(ids); });
}

void PollerThread::remove(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, ids] { poller->remove(ids); });
}

void PollerThread::refresh(const QList<TaskId> &ids)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, ids] { poller->refresh(ids); });
}

void PollerThread::listMessages(const QList<MessageId> &messages)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, messages] { poller->listMessages(messages); });
}

void PollerThread::cancelMessage(const MessageId &message)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, message] { poller->cancelMessage(message); });
}

void PollerThread::setMessageWatched(const MessageId &message, bool watched)
{
    QMetaObject::invokeMethod(
        m_poller, [poller = m_poller, message, watched] { poller->setMessageWatched(message, watched); });
}

void PollerThread::setPaused(bool paused)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, paused] { poller->setPaused(paused); });
}

void PollerThread::prefer(const QList<TaskId> &selected, const QList<TaskId> &visible)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, selected, visible] { poller->prefer(selected, visible); });
}

void PollerThread::setAsleep(bool asleep)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, asleep] { poller->setAsleep(asleep); });
}

void PollerThread::setSettings(const PollSettings &settings)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, settings] { poller->setSettings(settings); });
}

void PollerThread::setToken(const std::optional<ApiToken> &token)
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, token] { poller->setToken(token); });
}

} // namespace Taskwatch
