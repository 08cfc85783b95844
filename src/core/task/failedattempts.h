// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

struct Task;

/// Whether the lastErrorAt of @p after is later than that of @p before.
[[nodiscard]] bool failedLater(const Task &before, const Task &after);

/// Number of attempts that must have failed between two polls, derived from the task that each returned: 0 to a
/// million.
[[nodiscard]] int failedAttempts(const Task &before, const Task &after);

} // namespace Taskwatch
