// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <Qt>

#include <span>
#include <vector>

namespace Taskwatch {

/// Ranks of the watched rows in the order of their ids (by UTF-16 code units), ascending or descending. Comparing two
/// ranks is cheap, so the id can be the last sort key of hundreds of thousands of rows.
class IdRanks final
{
public:
    /// Adds new @p rows of @p table. O(n + m log n) for m new rows.
    void add(const TaskTable &table, std::span<const int> rows);
    /// Removes @p rows, which @p table still has. The ranks of other rows do not change. O(n).
    void remove(const TaskTable &table, std::span<const int> rows);
    /// Reverses the ranks if they are not in this order. O(n).
    void setOrder(Qt::SortOrder order);

    [[nodiscard]] quint32 rank(int row) const { return m_ranks[static_cast<size_t>(row)]; }
    [[nodiscard]] std::span<const quint32> ranks() const { return m_ranks; }

private:
    void number();

    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_sorted; // rows, sorted by id, ascending
    std::vector<quint32> m_ranks; // by row
    std::vector<quint64> m_heads; // of the ids, by row, because the ids themselves are scattered in memory
};

} // namespace Taskwatch
