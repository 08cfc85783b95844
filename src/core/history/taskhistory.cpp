// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/taskhistory.h"

#include <algorithm>

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
    keepOrder();
}

void TaskHistory::keepOrder()
{
    if (versions.isEmpty())
        return;
    Timestamp latest = std::max(confirmedAt.value_or(versions.last().askedAt), versions.last().askedAt);
    if (!polls.isEmpty())
        latest = polls.last().askedAt;
    if (confirmedAt && *confirmedAt > latest)
        confirmedAt = latest;
    for (qsizetype i = versions.size() - 1; i >= 0; --i) {
        TaskVersion &version = versions[i];
        if (version.askedAt > latest)
            version.askedAt = version.answeredAt = latest;
        latest = version.askedAt;
        if (version.unchangedAt && *version.unchangedAt > latest)
            version.unchangedAt = latest;
        latest = version.unchangedAt.value_or(latest);
    }
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
