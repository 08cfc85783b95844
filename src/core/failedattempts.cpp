// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failedattempts.h"

#include "task.h"

#include <algorithm>

namespace Taskwatch
{

int failedAttempts(const Task &before, const Task &after)
{
    if (after.retried > before.retried)
        return static_cast<int>(std::min<qint64>(after.retried - before.retried, 1'000'000));
    const bool erred = after.lastErrorAt && (!before.lastErrorAt || *after.lastErrorAt > *before.lastErrorAt);
    const bool becameFailed = after.state.phase() == Phase::Failed && before.state.phase() != Phase::Failed;
    return erred || becameFailed ? 1 : 0;
}

} // namespace Taskwatch
