// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchsummary.h"

namespace Taskwatch {

WatchSummary watchSummary(const TaskTable &table, MonotonicTime now)
{
    WatchSummary summary{.rows = table.size(), .oldestLook = {}};
    std::optional<MonotonicTime> oldest;
    for (int i = 0; i < table.rowEnd(); ++i) {
        if (!table.isUsed(i))
            continue;
        const TaskRow &row = table.at(i);
        if (row.isSettled())
            ++summary.settled;
        else if (!row.lookedAt)
            ++summary.neverLooked;
        else if (!oldest || row.looked < *oldest)
            oldest = row.looked;
    }
    if (oldest)
        summary.oldestLook = std::chrono::floor<std::chrono::milliseconds>(now - *oldest);
    return summary;
}

} // namespace Taskwatch
