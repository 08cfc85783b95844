// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "table/taskgroups.h"

#include <QVariant>

#include <memory>
#include <vector>

namespace Taskwatch {

/// By what tasks are grouped. By error: the tasks that have one, by family and, below it, by host.
enum class TaskGrouping : quint8 { ByError, ByHost };

/// The columns of groups, in display order.
enum class GroupColumn : quint8 { Family, Host, Tasks, Failed, Retrying, Waiting, Succeeded, Duration, Overdue, Last };
inline constexpr int GroupColumnCount = 10;

/// A row of TaskGroupModel: an error family, one host of a family, or a host.
struct TaskGroup {
    TaskGroup *parent = nullptr; ///< null for the root
    int row = 0; ///< index in the parent's children
    QString key; ///< the family or the host; unique among the parent's children
    QString family; ///< empty where tasks are grouped by host
    QString host; ///< of a family: the host with most tasks
    GroupCounts counts;
    bool muted = false; ///< the family's notifications are muted
    bool changed = false; ///< since the last dataChanged()
    std::vector<std::unique_ptr<TaskGroup>> children; ///< the hosts of a family; empty if it has only one

    /// Whether all tasks have the same host.
    [[nodiscard]] bool isAtOneHost() const { return children.empty(); }
    [[nodiscard]] bool isFamily() const { return !parent->parent && !family.isEmpty(); }

    /// Text of a cell, safe to show. Ages are relative to @p moment.
    [[nodiscard]] QString text(GroupColumn column, const ClockReading &moment) const;
    /// Long text of a cell, not made safe.
    [[nodiscard]] QString detail(GroupColumn column, const ClockReading &moment) const;
    /// Whether a cell needs no attention.
    [[nodiscard]] bool isQuiet(GroupColumn column) const;
};

/// Whether @p a comes before @p b, another child of the same parent, where rows are sorted by @p column. Equal rows are
/// sorted by number of tasks, most first, then by key: the order is total, so that equal groups keep their places.
[[nodiscard]] bool precedes(const TaskGroup &a, const TaskGroup &b, GroupColumn column, Qt::SortOrder order);

/// Title, explanation or alignment of a column; see columnHeader().
[[nodiscard]] QVariant groupColumnHeader(GroupColumn column, int role);
[[nodiscard]] Qt::Alignment groupColumnAlignment(GroupColumn column);

} // namespace Taskwatch
