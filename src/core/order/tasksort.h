// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>
#include <QtGlobal>

namespace Taskwatch {

/// What rows can be sorted by: fields of the endpoint, and what we know of our own looks.
enum class TaskSortField : quint8 {
    State, ///< what hurts first: failed, retrying, running, waiting, unknown, cancelled, succeeded; then by its text
    TaskId,
    MessageId,
    Retried,
    NextProcessAt, ///< not of a final task, which has no next attempt
    LastErrorAt,
    CompletedAt,
    Deadline,
    Url,
    Checked, ///< when the last look was asked; the longest ago first
    Changes, ///< changes seen
    Trail, ///< attempts that failed, of the last things that were seen to happen; then how many things those are
    Added, ///< the order in which the ids were added
};

/// What rows are sorted by. What is not set comes last in both directions.
struct TaskSort {
    TaskSortField field = TaskSortField::State;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const TaskSort &, const TaskSort &) = default;
};

} // namespace Taskwatch
