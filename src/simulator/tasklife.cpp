// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tasklife.h"

#include "simulator/lifewriter.h"

#include <algorithm>

namespace Taskwatch {

TaskLife::TaskLife(quint64 seed, int index)
    : m_steps(LifeWriter(seed, index).write())
{
}

const SimulatedTask &TaskLife::at(std::chrono::milliseconds sinceStart) const
{
    const auto isLater = [](std::chrono::milliseconds time, const Step &step) { return time < step.from; };
    const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), sinceStart, isLater);
    return next == m_steps.begin() ? next->task : std::prev(next)->task;
}

} // namespace Taskwatch
