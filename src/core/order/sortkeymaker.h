// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/collationranks.h"
#include "order/tasksort.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// Computes the number by which a task is sorted for one field and direction: smaller comes first. Values that are not
/// set come last.
class SortKeyMaker final
{
public:
    /// @p table must outlive this object.
    SortKeyMaker(const TaskSort &sort, const TaskTable &table, const QLocale &locale);

    [[nodiscard]] const TaskSort &sort() const { return m_sort; }
    /// Prepares keyOf() for the texts of @p rows. Returns false if earlier keys became invalid: then call renew() and
    /// compute the keys of all rows again.
    [[nodiscard]] bool learn(std::span<const int> rows);
    /// Ranks the texts of all rows, and drops all others.
    void renew();
    /// Drops what is stored for @p rows, which will be reused for other tasks.
    void remove(std::span<const int> rows);

    [[nodiscard]] qint64 keyOf(int row) const;

private:
    /// Number of the row's text among the ranked texts; none if the field is not a text or is empty.
    [[nodiscard]] std::optional<CollationRanks::Item> textOf(int row) const;
    [[nodiscard]] std::optional<qint64> valueOf(const TaskRow &row, int index) const;
    [[nodiscard]] bool isText() const;

    TaskSort m_sort;
    const TaskTable *m_table;
    CollationRanks m_ranks;
    quint32 m_generation = 0; // of the table's texts
};

} // namespace Taskwatch
