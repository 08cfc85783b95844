// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists/answercache.h"

namespace Taskwatch {

void AnswerCache::keep(const Observation &observation, MonotonicTime now)
{
    m_answers.insert(observation.taskId, {observation, ++m_lastNumber});
    m_order.push_back({observation.taskId, now, m_lastNumber});
    dropOld(now);
}

std::optional<Observation> AnswerCache::extract(const TaskId &id, MonotonicTime now)
{
    dropOld(now);
    const auto it = m_answers.find(id);
    if (it == m_answers.end())
        return std::nullopt;
    std::optional<Observation> observation = std::move(it->observation);
    m_answers.erase(it);
    return observation;
}

void AnswerCache::dropOld(MonotonicTime now)
{
    while (!m_order.empty() && (m_order.front().since + Patience < now || m_order.size() > Most)) {
        const auto it = m_answers.constFind(m_order.front().id);
        if (it != m_answers.constEnd() && it->number == m_order.front().number)
            m_answers.erase(it);
        m_order.pop_front();
    }
}

} // namespace Taskwatch
