// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "qstashdialect.h"

namespace Taskwatch {

Session::Session(const Target &target, const PollSettings &settings, QObject *parent)
    : QObject(parent)
    , m_endpoint(target.endpoint)
    , m_poller(std::make_unique<QStashDialect>(), target, settings)
{
    connect(&m_poller, &PollerThread::observed, &m_model, &TaskTableModel::apply);
    connect(&m_poller, &PollerThread::statusChanged, &m_model, [this](const PollerStatus &status) { m_model.setServerClock(status.serverClock); });
}

void Session::watch(const QList<TaskId> &ids)
{
    m_poller.watch(m_model.watch(ids));
}

void Session::forget(const QList<TaskId> &ids)
{
    m_model.forget(ids);
    m_poller.forget(ids);
}

QUrl Session::urlOf(const TaskId &id) const
{
    return m_endpoint.urlFor(QStashDialect().taskPath(id));
}

} // namespace Taskwatch
