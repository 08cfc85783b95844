// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/listid.h"
#include "task/taskid.h"

#include <variant>

namespace Taskwatch {

/// What the user adds to the watch list: a task, or a list of tasks.
using WatchId = std::variant<TaskId, ListId>;

} // namespace Taskwatch
