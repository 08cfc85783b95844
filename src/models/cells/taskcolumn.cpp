// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/taskcolumn.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct TaskColumnWords {
    Q_DECLARE_TR_FUNCTIONS(TaskColumn)
};

using Field = TaskSortField;

constexpr std::array<TaskColumnInfo, TaskColumnCount> TaskColumns = {{
    {TaskColumn::State, "state", QT_TRANSLATE_NOOP("TaskColumn", "State"),
        QT_TRANSLATE_NOOP("TaskColumn", "state: current state of the task, as the endpoint sent it"), 20, Qt::AlignLeft,
        true, Field::State},
    {TaskColumn::Task, "task", QT_TRANSLATE_NOOP("TaskColumn", "Task"),
        QT_TRANSLATE_NOOP("TaskColumn", "taskId: the watched id"), 28, Qt::AlignLeft, true, Field::TaskId},
    {TaskColumn::Message, "message", QT_TRANSLATE_NOOP("TaskColumn", "Message"),
        QT_TRANSLATE_NOOP("TaskColumn", "messageId: id of the message that the task delivers"), 28, Qt::AlignLeft,
        false, Field::MessageId},
    {TaskColumn::Retries, "retries", QT_TRANSLATE_NOOP("TaskColumn", "Retries"),
        QT_TRANSLATE_NOOP("TaskColumn", "retried / maxRetry: retries so far, and the maximum"), 27, Qt::AlignLeft, true,
        Field::Retried},
    {TaskColumn::NextAttempt, "nextAttempt", QT_TRANSLATE_NOOP("TaskColumn", "Next attempt"),
        QT_TRANSLATE_NOOP("TaskColumn", "nextProcessAt: when the task is scheduled to be processed"), 23, Qt::AlignLeft,
        true, Field::NextProcessAt},
    {TaskColumn::LastError, "lastError", QT_TRANSLATE_NOOP("TaskColumn", "Last error"),
        QT_TRANSLATE_NOOP("TaskColumn", "lastErrorAt and error: time and message of the last failure"), 27,
        Qt::AlignLeft, true, Field::LastErrorAt},
    {TaskColumn::Completed, "completed", QT_TRANSLATE_NOOP("TaskColumn", "Completed"),
        QT_TRANSLATE_NOOP("TaskColumn", "completedAt: when the task was processed successfully"), 26, Qt::AlignLeft,
        false, Field::CompletedAt},
    {TaskColumn::Deadline, "deadline", QT_TRANSLATE_NOOP("TaskColumn", "Deadline"),
        QT_TRANSLATE_NOOP("TaskColumn", "deadline: the deadline, and by how much the next attempt will miss it"), 27,
        Qt::AlignLeft, false, Field::Deadline},
    {TaskColumn::Url, "url", QT_TRANSLATE_NOOP("TaskColumn", "URL"),
        QT_TRANSLATE_NOOP("TaskColumn", "url: destination of the message"), 26, Qt::AlignLeft, true, Field::Url},
    {TaskColumn::Checked, "checked", QT_TRANSLATE_NOOP("TaskColumn", "Checked"),
        QT_TRANSLATE_NOOP(
            "TaskColumn", "Age of the last poll; stale if the task has not been confirmed for a long time"),
        26, Qt::AlignRight, true, Field::Checked},
    {TaskColumn::Changes, "changes", QT_TRANSLATE_NOOP("TaskColumn", "Seen changes"),
        QT_TRANSLATE_NOOP("TaskColumn",
            "Number of polls that found a change (changed times are not counted), and age of the last change"),
        20, Qt::AlignRight, false, Field::Changes},
    {TaskColumn::Trail, "trail", QT_TRANSLATE_NOOP("TaskColumn", "History"),
        QT_TRANSLATE_NOOP("TaskColumn", "The last observed phases and failed attempts, newest on the right"), 20,
        Qt::AlignRight, false, Field::Trail},
}};

} // namespace

const std::array<TaskColumnInfo, TaskColumnCount> &taskColumns()
{
    return TaskColumns;
}

QString taskColumnTitle(TaskColumn column)
{
    return TaskColumnWords::tr(taskColumnInfo(column).title);
}

QString taskColumnExplanation(TaskColumn column)
{
    return TaskColumnWords::tr(taskColumnInfo(column).explanation);
}

std::optional<TaskColumn> taskColumnFromKey(const QString &key)
{
    const auto it = std::find_if(TaskColumns.begin(), TaskColumns.end(),
        [&key](const TaskColumnInfo &info) { return key == QLatin1String(info.key); });
    return it == TaskColumns.end() ? std::nullopt : std::optional(it->column);
}

std::optional<TaskColumn> taskColumnOf(TaskSortField field)
{
    const auto it = std::find_if(TaskColumns.begin(), TaskColumns.end(),
        [field](const TaskColumnInfo &info) { return info.sortField == field; });
    return it == TaskColumns.end() ? std::nullopt : std::optional(it->column);
}

TitledColumns::TitledColumns(const QList<TaskColumn> &shown)
    : columns(shown)
{
    for (const TaskColumn column : shown)
        titles.append(taskColumnTitle(column));
}

} // namespace Taskwatch
