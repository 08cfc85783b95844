// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/historyfollower.h"

namespace Taskwatch {

void HistoryFollower::follow(const TaskId &id)
{
    Q_EMIT followRequested(id);
}

void HistoryFollower::setHistory(const TaskHistory &history)
{
    m_history = history;
    Q_EMIT changed(*m_history);
}

void HistoryFollower::extendHistory(const TaskHistory &later)
{
    if (!m_history)
        return;
    m_history->extend(later);
    Q_EMIT changed(*m_history);
}

} // namespace Taskwatch
