// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

namespace Taskwatch {

/// The id of the task at @p index: `tsk_` and 28 base58 characters, like the service's own ids.
[[nodiscard]] TaskId simulatedTaskId(quint64 seed, int index);

/// A group of neighbouring tasks that belong to one message.
struct SimulatedShare {
    int first = 0; ///< index of the first task
    int count = 1; ///< may exceed the number of existing tasks
};

/// The group of the task at @p index: @p tasksPerMessage neighbours; with 0, three of every eight tasks form a group.
[[nodiscard]] SimulatedShare simulatedShare(int index, int tasksPerMessage = 0);

/// The message id of the task at @p index. The first 25 characters after `msg_` identify the account and are the same
/// for a seed. The tasks of a group (simulatedShare()) have the same message.
[[nodiscard]] QString simulatedMessageId(quint64 seed, int index, int tasksPerMessage = 0);

} // namespace Taskwatch
