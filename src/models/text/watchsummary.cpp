// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/watchsummary.h"

namespace Taskwatch {

WatchSummary watchSummary(const TaskTable &table, MonotonicTime now)
{
    WatchSummary summary{.rows = table.size(),
        .settled = table.countSettled(),
        .neverPolled = table.countNeverPolled(),
        .oldestPoll = {}};
    if (const std::optional<MonotonicTime> oldest = table.oldestPoll())
        summary.oldestPoll = std::chrono::floor<std::chrono::milliseconds>(now - *oldest);
    return summary;
}

} // namespace Taskwatch
