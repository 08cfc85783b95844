// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

class TaskId;
struct AlertGroup;

/// What happened to the tasks of @p group, at least one: `task_1 failed`, `23 tasks to api.example.com failed`.
[[nodiscard]] QString alertSentence(const AlertGroup &group);

/// @p id, shortened for a notification.
[[nodiscard]] QString noticeIdText(const TaskId &id);

} // namespace Taskwatch
