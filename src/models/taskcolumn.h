// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "moment.h"
#include "tasktable.h"

#include <QString>

#include <array>

namespace Taskwatch {

/// The columns of the task table, in their first order.
enum class TaskColumn : quint8 { State, Task, Retries, NextAttempt, LastError, Url, Checked };

/// One column: what it is called, what it means, how wide it begins.
struct TaskColumnInfo {
    TaskColumn column;
    const char *key; ///< in settings; never translated
    const char *title;
    const char *explanation; ///< defines the field in the endpoint's words
    int width; ///< in average characters of the window's font
    bool alignRight;
};

inline constexpr int TaskColumnCount = 7;
[[nodiscard]] const std::array<TaskColumnInfo, TaskColumnCount> &taskColumns();
[[nodiscard]] inline const TaskColumnInfo &taskColumnInfo(TaskColumn column)
{
    return taskColumns()[static_cast<size_t>(column)];
}
[[nodiscard]] QString taskColumnTitle(TaskColumn column);
[[nodiscard]] QString taskColumnExplanation(TaskColumn column);

/// Stands where there is nothing to say.
inline const QString NotSetText = QStringLiteral("—");

/// What a cell says, as plain safe text; `—` where the endpoint said nothing.
[[nodiscard]] QString cellText(TaskColumn column, const TaskRow &row, const Moment &moment);

/// The first line of a task's error; `—` when nothing was ever said to have failed.
[[nodiscard]] QString errorText(const Task &task);

/// What a cell says when there is room: whole texts, all forms of a time. Plain text, perhaps of many lines, not made safe.
[[nodiscard]] QString cellDetail(TaskColumn column, const TaskRow &row, const Moment &moment);

} // namespace Taskwatch
