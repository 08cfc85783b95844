// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollpolicy.h"
#include "task/taskid.h"

#include <QSet>

#include <algorithm>

namespace Taskwatch {

/// Counts the watched tasks that are alive, that were alive and are not found now, and that are polled rarely. Pure.
class TaskCounts final
{
public:
    /// So few lost tasks are each task's own matter.
    static constexpr qsizetype LostTogether = 3;

    /// Records a poll of @p id, about which @p before and @p after were stored before and after it.
    void polled(const TaskId &id, const PollMemory &before, const PollMemory &after);
    /// The task is no longer watched. @p memory: what is stored about it.
    void removed(const TaskId &id, const PollMemory &memory);

    /// Number of tasks that are not found any more, were neither final nor gone, and are at least half of such tasks:
    /// the trouble is probably the server's. 0 if there are fewer, or fewer than LostTogether.
    [[nodiscard]] qsizetype lostTogether() const
    {
        return m_lost.size() >= std::max(LostTogether, m_alive) ? m_lost.size() : 0;
    }
    /// Number of tasks that are polled rarely.
    [[nodiscard]] qsizetype rare() const { return m_rare; }

private:
    qsizetype m_alive = 0;
    qsizetype m_rare = 0;
    QSet<TaskId> m_lost;
};

} // namespace Taskwatch
