// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/collationranks.h"
#include "order/tasksort.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// The number by which a task sorts in one field and direction: smaller comes first, what is not set comes last in both.
class TaskSortKeys final
{
public:
    /// @p table must outlive it.
    TaskSortKeys(const TaskSort &sort, const TaskTable &table, const QLocale &locale);

    [[nodiscard]] const TaskSort &sort() const { return m_sort; }
    /// Makes sure that keyOf() knows the texts of @p rows. False where earlier keys no longer hold: then those of all rows
    /// are to be asked for anew, after renew().
    [[nodiscard]] bool learn(std::span<const int> rows);
    /// Learns the texts of all rows, and forgets all others.
    void renew();
    /// @p rows will be those of other tasks.
    void forget(std::span<const int> rows);

    [[nodiscard]] qint64 keyOf(int row) const;

private:
    /// The number that the row's text has among those that are ranked; none where the field is no text, or is empty.
    [[nodiscard]] std::optional<CollationRanks::Item> textOf(int row) const;
    [[nodiscard]] std::optional<qint64> valueOf(const TaskRow &row, int index) const;
    [[nodiscard]] bool isText() const;

    TaskSort m_sort;
    const TaskTable *m_table;
    CollationRanks m_ranks;
    quint32 m_generation = 0; // of the table's texts
};

} // namespace Taskwatch
