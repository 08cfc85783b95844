// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "qstashdialect.h"

namespace Taskwatch {

namespace {

constexpr auto StalePatience = 3 * Poller::DefaultInterval;

} // namespace

Session::Session(const Target &target, QObject *parent)
    : QObject(parent)
    , m_model(StalePatience)
    , m_poller(std::make_unique<QStashDialect>(), target, Poller::DefaultInterval)
{
    connect(&m_poller, &PollerThread::observed, &m_model, &TaskTableModel::apply);
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

} // namespace Taskwatch
