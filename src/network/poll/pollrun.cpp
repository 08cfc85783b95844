// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poll/pollrun.h"

#include <utility>

namespace Taskwatch {

PollRun::PollRun(const Dialect &dialect, const Target &target, QList<TaskId> ids, QObject *parent)
    : QObject(parent)
    , m_client(dialect, target, this)
    , m_ids(std::move(ids))
{
    connect(&m_client, &TaskClient::answered, this, &PollRun::apply);
}

void PollRun::start()
{
    if (m_ids.isEmpty())
        Q_EMIT finished();
    pump();
}

void PollRun::cancel()
{
    const qsizetype unasked = std::exchange(m_next, m_ids.size());
    m_client.cancelAll();
    for (qsizetype index = unasked; index < m_ids.size(); ++index) {
        settle(index,
            Observation{.taskId = m_ids[index],
                .askedAt = currentTimestamp(),
                .asked = MonotonicClock::now(),
                .answeredAt = {},
                .httpStatus = {},
                .outcome = FetchError{FetchErrorKind::Cancelled, tr("stopped before a request was sent")},
                .rawAnswer = {}});
    }
}

void PollRun::pump()
{
    while (m_next < m_ids.size() && m_client.freeSlots() > 0) {
        const qsizetype index = m_next++;
        m_underWay.insert(m_ids[index], index);
        m_client.poll(m_ids[index]);
    }
}

void PollRun::apply(const Observation &observation)
{
    const auto it = m_underWay.find(observation.taskId);
    Q_ASSERT(it != m_underWay.end());
    const qsizetype index = *it;
    m_underWay.erase(it);
    settle(index, observation);
    pump();
}

void PollRun::settle(qsizetype index, const Observation &observation)
{
    ++m_done;
    Q_EMIT observed(index, observation);
    if (m_done == m_ids.size())
        Q_EMIT finished();
}

} // namespace Taskwatch
