// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QSet>

#include <vector>

namespace Taskwatch {

/// A set of tasks, given by their ids, that can be looked up quickly among hundreds of thousands of rows. A value
/// class.
class PickedTasks final
{
public:
    /// @p table: the table whose rows will be looked up.
    PickedTasks(const QList<TaskId> &ids, const TaskTable &table);

    /// Number of different tasks, watched or not.
    [[nodiscard]] int size() const { return static_cast<int>(m_ids.size()); }
    /// Number of these tasks that are in @p table now. O(size()).
    [[nodiscard]] int countIn(const TaskTable &table) const;
    /// Whether @p row of that table is one of these tasks. Also works for rows that were added later.
    [[nodiscard]] bool contains(const TaskRow &row) const
    {
        return row.serial < m_known.size() ? m_known[row.serial] : m_ids.contains(row.id);
    }

private:
    QSet<TaskId> m_ids;
    std::vector<bool> m_known; // by TaskRow::serial, which is never reused; of the rows that existed at construction
};

} // namespace Taskwatch
