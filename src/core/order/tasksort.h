// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>
#include <QtGlobal>

namespace Taskwatch {

/// The fields that rows can be sorted by: fields of the API, and facts about our own polls.
enum class TaskSortField : quint8 {
    State, ///< most urgent first: failed, retrying, running, waiting, unknown, cancelled, succeeded; then by state text
    TaskId,
    MessageId,
    Retried,
    NextProcessAt, ///< not set for a final task, which has no next attempt
    LastErrorAt,
    CompletedAt,
    Deadline,
    Url,
    Checked, ///< when the last poll was sent; the oldest first
    Changes, ///< number of observed changes
    Trail, ///< number of failed attempts in the trail, then its length
    Added, ///< the order in which the ids were added
};

/// A sort field and direction. Values that are not set come last in both directions.
struct TaskSort {
    TaskSortField field = TaskSortField::State;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const TaskSort &, const TaskSort &) = default;
};

} // namespace Taskwatch
