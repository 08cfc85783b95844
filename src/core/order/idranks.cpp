// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/idranks.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

void IdRanks::add(const TaskTable &table, std::span<const int> rows)
{
    if (rows.empty())
        return;
    m_heads.resize(static_cast<size_t>(table.rowEnd()));
    for (const int row : rows)
        m_heads[static_cast<size_t>(row)] = table.at(row).id.text().head();
    const auto isLess = [&](int a, int b) {
        const quint64 first = m_heads[static_cast<size_t>(a)];
        const quint64 second = m_heads[static_cast<size_t>(b)];
        return first != second ? first < second : table.at(a).id < table.at(b).id;
    };
    std::vector<int> fresh(rows.begin(), rows.end());
    std::sort(fresh.begin(), fresh.end(), isLess);
    // Searches the place of each new row: a merge would compare all ids.
    std::vector<int> sorted;
    sorted.reserve(m_sorted.size() + fresh.size());
    auto old = m_sorted.cbegin();
    for (const int row : fresh) {
        const auto place = std::lower_bound(old, m_sorted.cend(), row, isLess);
        sorted.insert(sorted.end(), old, place);
        sorted.push_back(row);
        old = place;
    }
    sorted.insert(sorted.end(), old, m_sorted.cend());
    m_sorted.swap(sorted);
    m_ranks.resize(static_cast<size_t>(table.rowEnd()));
    number();
}

void IdRanks::remove(const TaskTable &table, std::span<const int> rows)
{
    std::vector<bool> goes(static_cast<size_t>(table.rowEnd()));
    for (const int row : rows)
        goes[static_cast<size_t>(row)] = true;
    std::erase_if(m_sorted, [&goes](int row) { return goes[static_cast<size_t>(row)]; });
}

void IdRanks::setOrder(Qt::SortOrder order)
{
    if (std::exchange(m_order, order) != order)
        number();
}

void IdRanks::number()
{
    quint32 rank = 0;
    for (const int row : m_sorted) {
        m_ranks[static_cast<size_t>(row)] = m_order == Qt::AscendingOrder ? rank : ~rank;
        ++rank;
    }
}

} // namespace Taskwatch
