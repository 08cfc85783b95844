// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/failedattempts.h"

#include "task/task.h"

#include <algorithm>

namespace Taskwatch {

bool failedLater(const Task &before, const Task &after)
{
    return after.lastErrorAt && (!before.lastErrorAt || *after.lastErrorAt > *before.lastErrorAt);
}

int failedAttempts(const Task &before, const Task &after)
{
    if (after.retried > before.retried)
        return static_cast<int>(std::min<qint64>(after.retried - before.retried, 1'000'000));
    const bool becameFailed = after.state.phase() == Phase::Failed && before.state.phase() != Phase::Failed;
    return failedLater(before, after) || becameFailed ? 1 : 0;
}

} // namespace Taskwatch
