// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/otherprofilefinder.h"

#include "session/session.h"

#include <utility>

namespace Taskwatch {

OtherProfileFinder::OtherProfileFinder(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Gathering);
    connect(&m_timer, &QTimer::timeout, this, &OtherProfileFinder::ask);
    connect(session->poller(), &PollerThread::observed, this, &OtherProfileFinder::apply);
    connect(session->journal(), &Journal::otherListsRead, this, [this](const QHash<QString, QList<TaskId>> &lists) {
        for (auto it = lists.begin(); it != lists.end(); ++it)
            Q_EMIT found(it.key(), it.value());
    });
}

void OtherProfileFinder::apply(const QList<Observation> &batch)
{
    for (const Observation &observation : batch) {
        const FetchError *failure = observation.failure();
        if (!failure || failure->kind != FetchErrorKind::NotFound || m_unknown.size() >= MostAtOnce
            || m_asked.contains(observation.taskId))
            continue;
        // A task that was known here before was probably finished and deleted, so it is not searched for.
        const int row = m_session->model()->table().indexOf(observation.taskId);
        if (row < 0 || m_session->model()->table().at(row).task)
            continue;
        m_asked.insert(observation.taskId);
        m_unknown.append(observation.taskId);
    }
    if (!m_unknown.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void OtherProfileFinder::ask()
{
    m_session->journal()->askOtherLists(std::exchange(m_unknown, {}));
}

} // namespace Taskwatch
