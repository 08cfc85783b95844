// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

namespace Taskwatch {

/// A task of which nothing is known. Its id cannot be asked for.
[[nodiscard]] inline const Task &unknownTask()
{
    static const Task task{.taskId = TaskId::unaskable({}),
        .messageId = {},
        .url = {},
        .state = {},
        .nextProcessAt = {},
        .completedAt = {},
        .deadline = {},
        .lastErrorAt = {},
        .error = {},
        .flags = {}};
    return task;
}

} // namespace Taskwatch
