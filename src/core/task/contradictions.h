// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

namespace Taskwatch {

/// What cannot be, or cannot go well, in @p task, told when the server's clock showed @p serverNow: fields that speak
/// against each other or against the clock. One flag a finding, in the order of the endpoint's fields; the task's own flags
/// are not repeated. Times may be five seconds ahead: clocks of one service differ, and `Date` has whole seconds.
[[nodiscard]] QList<TaskFlag> contradictions(const Task &task, Timestamp serverNow);

} // namespace Taskwatch
