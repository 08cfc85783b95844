// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/toldtasks.h"

namespace Taskwatch {

void ToldTasks::keep(const Observation &observation, MonotonicTime now)
{
    m_told.insert(observation.taskId, {observation, ++m_lastNumber});
    m_order.push_back({observation.taskId, now, m_lastNumber});
    dropOld(now);
}

std::optional<Observation> ToldTasks::take(const TaskId &id, MonotonicTime now)
{
    dropOld(now);
    const auto it = m_told.find(id);
    if (it == m_told.end())
        return std::nullopt;
    std::optional<Observation> observation = std::move(it->observation);
    m_told.erase(it);
    return observation;
}

void ToldTasks::dropOld(MonotonicTime now)
{
    while (!m_order.empty() && (m_order.front().since + Patience < now || m_order.size() > Most)) {
        const auto it = m_told.constFind(m_order.front().id);
        if (it != m_told.constEnd() && it->number == m_order.front().number)
            m_told.erase(it);
        m_order.pop_front();
    }
}

} // namespace Taskwatch
