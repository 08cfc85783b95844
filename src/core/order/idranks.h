// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <span>
#include <vector>

namespace Taskwatch {

/// Ranks of the watched rows in the order of their ids (by UTF-16 code units). Comparing two ranks is cheap, so the id
/// can be the last sort key of hundreds of thousands of rows.
class IdRanks final
{
public:
    /// Adds new @p rows of @p table. O(n + m log m) for m new rows.
    void add(const TaskTable &table, std::span<const int> rows);
    /// Removes @p rows, which @p table still has. The ranks of other rows do not change. O(n).
    void remove(const TaskTable &table, std::span<const int> rows);

    [[nodiscard]] quint32 rank(int row) const { return m_ranks[static_cast<size_t>(row)]; }
    [[nodiscard]] std::span<const quint32> ranks() const { return m_ranks; }

private:
    /// The places in m_sorted at which the rows @p wanted belong by their ids.
    [[nodiscard]] std::vector<size_t> placesOf(const TaskTable &table, std::span<const int> wanted) const;

    std::vector<int> m_sorted; // rows, sorted by id
    std::vector<quint32> m_ranks; // by row
};

} // namespace Taskwatch
