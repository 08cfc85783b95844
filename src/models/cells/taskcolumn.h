// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/tasksort.h"

#include <QString>

#include <array>
#include <optional>

namespace Taskwatch {

/// The columns of the task table, in their first order.
enum class TaskColumn : quint8 { State, Task, Message, Retries, NextAttempt, LastError, Completed, Deadline, Url, Checked, Changes, Trail };

/// One column: what it is called, what it means, how it begins.
struct TaskColumnInfo {
    TaskColumn column;
    const char *key; ///< in settings; never translated
    const char *title;
    const char *explanation; ///< defines the field in the endpoint's words
    int width; ///< in average characters of the window's font
    Qt::AlignmentFlag alignment; ///< horizontal, of cells and title
    bool shownFirst; ///< until a person wants it otherwise
    TaskSortField sortField; ///< what a click on its title sorts by
};

inline constexpr int TaskColumnCount = 12;
[[nodiscard]] const std::array<TaskColumnInfo, TaskColumnCount> &taskColumns();
[[nodiscard]] inline const TaskColumnInfo &taskColumnInfo(TaskColumn column)
{
    return taskColumns()[static_cast<size_t>(column)];
}
[[nodiscard]] QString taskColumnTitle(TaskColumn column);
[[nodiscard]] QString taskColumnExplanation(TaskColumn column);

/// The column called @p key in settings.
[[nodiscard]] std::optional<TaskColumn> taskColumnFromKey(const QString &key);
/// The column that shows @p field; none for Added.
[[nodiscard]] std::optional<TaskColumn> taskColumnOf(TaskSortField field);

} // namespace Taskwatch
