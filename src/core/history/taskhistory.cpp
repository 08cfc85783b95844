// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/taskhistory.h"

namespace Taskwatch {

void TaskHistory::extend(const TaskHistory &later)
{
    versions += later.versions;
    polls += later.polls;
    if (polls.size() > MostPolls)
        polls.remove(0, polls.size() - MostPolls);
    addReports(reports, later.reports);
    watchedSince = later.watchedSince;
    trimmed = later.trimmed;
    confirmedAt = later.confirmedAt;
    gaps = later.gaps;
}

const Task *TaskHistory::taskBefore(qsizetype version) const
{
    while (--version >= 0) {
        if (const Task *task = versions[version].task())
            return task;
    }
    return nullptr;
}

} // namespace Taskwatch
