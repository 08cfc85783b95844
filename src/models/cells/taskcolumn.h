// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/tasksort.h"

#include <QString>

#include <array>
#include <optional>

namespace Taskwatch {

/// The columns of the task table, in their default order.
enum class TaskColumn : quint8 {
    State,
    Task,
    Message,
    Retries,
    NextAttempt,
    LastError,
    Completed,
    Deadline,
    Url,
    Checked,
    Changes,
    Trail
};

/// Static properties of a column.
struct TaskColumnInfo {
    TaskColumn column;
    const char *key; ///< in settings; never translated
    const char *title;
    const char *explanation; ///< definition of the field, in the endpoint's words
    int width; ///< default, in average characters of the window's font
    Qt::AlignmentFlag alignment; ///< horizontal, of cells and header
    bool shownFirst; ///< visible by default
    TaskSortField sortField; ///< sorted by when the header is clicked
};

inline constexpr int TaskColumnCount = 12;
[[nodiscard]] const std::array<TaskColumnInfo, TaskColumnCount> &taskColumns();
[[nodiscard]] inline const TaskColumnInfo &taskColumnInfo(TaskColumn column)
{
    return taskColumns()[static_cast<size_t>(column)];
}
[[nodiscard]] QString taskColumnTitle(TaskColumn column);
[[nodiscard]] QString taskColumnExplanation(TaskColumn column);

/// The column with the settings key @p key.
[[nodiscard]] std::optional<TaskColumn> taskColumnFromKey(const QString &key);
/// The column that shows @p field; none for Added.
[[nodiscard]] std::optional<TaskColumn> taskColumnOf(TaskSortField field);

/// Columns with the titles that people read.
struct TitledColumns {
    TitledColumns() = default;
    /// With taskColumnTitle().
    TitledColumns(const QList<TaskColumn> &shown);
    TitledColumns(std::initializer_list<TaskColumn> shown)
        : TitledColumns(QList<TaskColumn>(shown))
    {
    }
    /// @p itsTitles: as many as @p shown.
    TitledColumns(QList<TaskColumn> shown, QStringList itsTitles)
        : columns(std::move(shown))
        , titles(std::move(itsTitles))
    {
    }

    QList<TaskColumn> columns;
    QStringList titles;
};

} // namespace Taskwatch
