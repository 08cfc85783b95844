// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phasetrail.h"
#include "task.h"

namespace Taskwatch {

/// Adds to @p trail what a look saw happen: the phase that @p after came into, and an attempt that failed meanwhile.
/// @p before: the task as told before; null where none was.
void addTrailMarks(PhaseTrail &trail, const Task *before, const Task &after);

} // namespace Taskwatch
