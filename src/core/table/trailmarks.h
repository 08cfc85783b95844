// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/phasetrail.h"
#include "task/task.h"

namespace Taskwatch {

/// Adds to @p trail what happened to a task from @p before, the task told before (null for the first), to @p after: the phase
/// it came into, and at most one attempt that failed. An attempt whose failure ended the task has no mark of its own: the phase
/// says it.
void addTrailMarks(PhaseTrail &trail, const Task *before, const Task &after);

} // namespace Taskwatch
