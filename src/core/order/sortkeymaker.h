// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/tasksort.h"
#include "order/textranks.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// Computes the number by which a task is sorted for one field and direction: smaller comes first. Values that are not
/// set come last.
class SortKeyMaker final
{
public:
    /// @p table must outlive this object.
    SortKeyMaker(const TaskSort &sort, const TaskTable &table);

    [[nodiscard]] const TaskSort &sort() const { return m_sort; }
    /// Prepares keyOf() for the texts of @p rows. Returns false if earlier keys became invalid: then call renew() and
    /// compute the keys of all rows again.
    [[nodiscard]] bool learn(std::span<const int> rows);
    /// Ranks the texts of all rows, and drops all others.
    void renew();

    /// Always 0 if the field is the id: IdRanks sorts the ids.
    [[nodiscard]] qint64 keyOf(int row) const;

private:
    /// The text by which the row is sorted; None if the field is empty or is not ranked here.
    [[nodiscard]] TextId textOf(const TaskRow &row) const;
    [[nodiscard]] std::optional<qint64> valueOf(const TaskRow &row) const;

    TaskSort m_sort;
    const TaskTable *m_table;
    TextRanks m_ranks; // only for states, message ids and urls
    quint32 m_generation = 0; // of the table's texts
};

} // namespace Taskwatch
