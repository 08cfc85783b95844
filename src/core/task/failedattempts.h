// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

struct Task;

/// Whether @p after tells an error later than that of @p before.
[[nodiscard]] bool failedLater(const Task &before, const Task &after);

/// Attempts that must have failed between two looks, by the task that each told; 0 or more, a million at most.
[[nodiscard]] int failedAttempts(const Task &before, const Task &after);

} // namespace Taskwatch
