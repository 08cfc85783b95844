// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

namespace Taskwatch {

/// Finds fields of @p task that contradict each other or the server's clock, and attempts planned after the deadline.
/// @p serverNow: the server's time when the answer was received. Returns one flag for each finding, in the order of the
/// API's fields. The flags of @p task itself are neither read nor returned. Differences of up to five seconds from the
/// server's clock are tolerated: the clocks of one service differ, and `Date` has whole seconds.
[[nodiscard]] QList<TaskFlag> consistencyFlags(const Task &task, Timestamp serverNow);

} // namespace Taskwatch
