// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QSet>

#include <vector>

namespace Taskwatch
{

/// Some tasks chosen by their ids, to be found among the rows of a table by the hundred thousand. A value.
class ChosenTasks final
{
public:
    /// @p table: whose rows it will be asked about.
    ChosenTasks(const QList<TaskId> &ids, const TaskTable &table);

    /// Different tasks that were chosen, watched or not.
    [[nodiscard]] int size() const { return static_cast<int>(m_ids.size()); }
    /// Those of them that are in @p table now. O(size()).
    [[nodiscard]] int countIn(const TaskTable &table) const;
    /// Whether @p row, of that table, is one of them; also where it was added later.
    [[nodiscard]] bool contains(const TaskRow &row) const
    {
        return row.added < m_known.size() ? m_known[row.added] : m_ids.contains(row.id);
    }

private:
    QSet<TaskId> m_ids;
    std::vector<bool>
        m_known; // by TaskRow::added, which no other row ever has again: of those that were there at first
};

} // namespace Taskwatch
