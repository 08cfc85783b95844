// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "idranks.h"

#include "commonlength.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// A row and the first characters of its id beyond what all ids begin with: nearly always enough to tell two ids apart
/// without going to their texts.
struct Entry {
    quint64 head;
    int row;
};

/// Eight characters from @p from on. Those beyond Latin-1 count as its last: then the texts themselves decide.
quint64 headOf(QStringView id, qsizetype from)
{
    quint64 head = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        head = head << 8 | (i < id.size() ? std::min<quint64>(id[i].unicode(), 0xff) : 0);
    return head;
}

} // namespace

void IdRanks::add(const TaskTable &table, std::span<const int> rows)
{
    if (rows.empty())
        return;
    const auto text = [&table](int row) -> const CompactText & { return table.at(row).id.text(); };
    CompactText::Buffer buffer;
    const QString first = text(rows.front()).toString();
    qsizetype common = first.size();
    for (const int row : rows)
        common = commonLength(first, text(row).characters(buffer), common);
    std::vector<Entry> fresh;
    fresh.reserve(rows.size());
    for (const int row : rows)
        fresh.push_back({headOf(text(row).characters(buffer), common), row});
    std::sort(fresh.begin(), fresh.end(),
        [&text](const Entry &a, const Entry &b) { return a.head != b.head ? a.head < b.head : text(a.row) < text(b.row); });

    std::vector<int> sorted;
    sorted.reserve(m_sorted.size() + fresh.size());
    auto old = m_sorted.cbegin();
    for (const Entry &entry : fresh) {
        // The new ones among the old: few among many or many among few, a search for each costs little.
        const auto end = std::lower_bound(old, m_sorted.cend(), text(entry.row), [&text](int row, const CompactText &id) { return text(row) < id; });
        sorted.insert(sorted.end(), old, end);
        sorted.push_back(entry.row);
        old = end;
    }
    sorted.insert(sorted.end(), old, m_sorted.cend());
    m_sorted.swap(sorted);

    m_ranks.resize(static_cast<size_t>(table.rowEnd()));
    quint32 rank = 0;
    for (const int row : m_sorted)
        m_ranks[static_cast<size_t>(row)] = rank++;
}

void IdRanks::remove(const TaskTable &table, std::span<const int> rows)
{
    std::vector<bool> goes(static_cast<size_t>(table.rowEnd()));
    for (const int row : rows)
        goes[static_cast<size_t>(row)] = true;
    std::erase_if(m_sorted, [&goes](int row) { return goes[static_cast<size_t>(row)]; });
}

} // namespace Taskwatch
