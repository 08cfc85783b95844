// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <span>
#include <vector>

namespace Taskwatch {

/// The order of the watched ids by their characters, as numbers by row: comparing two costs nothing, so the id can decide
/// among hundreds of thousands of equals.
class IdRanks final
{
public:
    /// @p rows of @p table are new. O(n) and sorting the new ones.
    void add(const TaskTable &table, std::span<const int> rows);
    /// @p rows are about to be emptied. Ranks of the others stay as they are. O(n).
    void remove(const TaskTable &table, std::span<const int> rows);

    [[nodiscard]] quint32 rank(int row) const { return m_ranks[static_cast<size_t>(row)]; }
    [[nodiscard]] std::span<const quint32> ranks() const { return m_ranks; }

private:
    /// Where the ids of @p wanted, rows of @p table, stand or would stand among the sorted.
    [[nodiscard]] std::vector<size_t> placesOf(const TaskTable &table, std::span<const int> wanted) const;

    std::vector<int> m_sorted; // rows by their ids
    std::vector<quint32> m_ranks; // by row
};

} // namespace Taskwatch
