// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/taskhistory.h"

namespace Taskwatch {

void TaskHistory::extend(const TaskHistory &later)
{
    versions += later.versions;
    looks += later.looks;
    if (looks.size() > MostLooks)
        looks.remove(0, looks.size() - MostLooks);
    watchedSince = later.watchedSince;
    trimmed = later.trimmed;
    confirmedAt = later.confirmedAt;
    gaps = later.gaps;
}

} // namespace Taskwatch
