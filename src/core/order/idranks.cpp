// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/idranks.h"

#include "text/commonprefix.h"

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

/// A row and the first characters of its id after the common prefix of all ids. These nearly always decide a
/// comparison, so the texts need not be read from memory.
struct RankedId {
    quint64 prefix;
    int row;
};

/// Eight characters from @p from on. Characters beyond Latin-1 count as 0xff; such ids are then compared by their
/// texts.
quint64 packedPrefix(QStringView id, qsizetype from)
{
    quint64 prefix = 0;
    for (qsizetype i = from; i < from + 8; ++i)
        prefix = prefix << 8 | (i < id.size() ? std::min<quint64>(id[i].unicode(), 0xff) : 0);
    return prefix;
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
        common = commonPrefixLength(first, text(row).characters(buffer), common);
    std::vector<RankedId> fresh;
    fresh.reserve(rows.size());
    for (const int row : rows)
        fresh.push_back({packedPrefix(text(row).characters(buffer), common), row});
    std::sort(fresh.begin(), fresh.end(), [&text](const RankedId &a, const RankedId &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : text(a.row) < text(b.row);
    });

    std::vector<int> freshRows;
    freshRows.reserve(fresh.size());
    for (const RankedId &entry : fresh)
        freshRows.push_back(entry.row);
    const std::vector<size_t> places = placesOf(table, freshRows);
    std::vector<int> sorted;
    sorted.reserve(m_sorted.size() + fresh.size());
    auto old = m_sorted.cbegin();
    for (size_t i = 0; i < freshRows.size(); ++i) {
        const auto end = m_sorted.cbegin() + static_cast<std::ptrdiff_t>(places[i]);
        sorted.insert(sorted.end(), old, end);
        sorted.push_back(freshRows[i]);
        old = end;
    }
    sorted.insert(sorted.end(), old, m_sorted.cend());
    m_sorted.swap(sorted);

    m_ranks.resize(static_cast<size_t>(table.rowEnd()));
    quint32 rank = 0;
    for (const int row : m_sorted)
        m_ranks[static_cast<size_t>(row)] = rank++;
}

std::vector<size_t> IdRanks::placesOf(const TaskTable &table, std::span<const int> wanted) const
{
    // As in RowOrder::findAll(): many binary searches advance in step, so that their cache misses overlap.
    constexpr size_t Together = 64;
    std::array<int, Together> rows{};
    std::vector<size_t> places(wanted.size());
    for (size_t begin = 0; begin < wanted.size(); begin += Together) {
        const size_t count = std::min(Together, wanted.size() - begin);
        const std::span found = std::span(places).subspan(begin, count);
        for (size_t length = m_sorted.size(); length > 0;) {
            const size_t step = length - length / 2;
            for (size_t i = 0; i < count; ++i) {
                rows[i] = m_sorted[found[i] + step - 1];
                __builtin_prefetch(&table.at(rows[i]).id);
            }
            for (size_t i = 0; i < count; ++i)
                table.at(rows[i]).id.text().willNeed();
            for (size_t i = 0; i < count; ++i)
                found[i] += table.at(rows[i]).id.text() < table.at(wanted[begin + i]).id.text() ? step : 0;
            length -= step;
        }
    }
    return places;
}

void IdRanks::remove(const TaskTable &table, std::span<const int> rows)
{
    std::vector<bool> goes(static_cast<size_t>(table.rowEnd()));
    for (const int row : rows)
        goes[static_cast<size_t>(row)] = true;
    std::erase_if(m_sorted, [&goes](int row) { return goes[static_cast<size_t>(row)]; });
}

} // namespace Taskwatch
