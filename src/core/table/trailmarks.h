// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/phasetrail.h"
#include "task/task.h"

namespace Taskwatch {

/// Adds to @p trail what happened to a task between @p before, the task received before (null for the first), and @p
/// after: the phase it entered, and at most one failed attempt. The failed attempt that ended the task has no mark of
/// its own: the phase shows it.
void addTrailMarks(PhaseTrail &trail, const Task *before, const Task &after);

} // namespace Taskwatch
