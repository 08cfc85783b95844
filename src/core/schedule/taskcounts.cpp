// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/taskcounts.h"

namespace Taskwatch {

void TaskCounts::polled(const TaskId &id, const PollMemory &before, const PollMemory &after)
{
    using Outcome = PollResult::Outcome;
    m_alive += (isAlive(after) ? 1 : 0) - (isAlive(before) ? 1 : 0);
    m_rare += (isPolledRarely(after) ? 1 : 0) - (isPolledRarely(before) ? 1 : 0);
    const bool isFound = after.outcome != Outcome::NotFound && after.outcome != Outcome::Failed;
    if (isAlive(before) && after.outcome == Outcome::NotFound)
        m_lost.insert(id);
    else if (!m_lost.isEmpty() && (isFound || isPolledRarely(after)))
        m_lost.remove(id);
}

void TaskCounts::removed(const TaskId &id, const PollMemory &memory)
{
    m_alive -= isAlive(memory) ? 1 : 0;
    m_rare -= isPolledRarely(memory) ? 1 : 0;
    m_lost.remove(id);
}

} // namespace Taskwatch
