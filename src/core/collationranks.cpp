// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "collationranks.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Room between two texts, for some twenty others that come one between the other.
constexpr qint64 Gap = qint64{1} << 22;

} // namespace

CollationRanks::CollationRanks(const QLocale &locale)
    : m_collator(locale)
{
}

void CollationRanks::clear()
{
    m_places.clear();
    m_ranks.clear();
}

void CollationRanks::assign(std::vector<Item> items)
{
    clear();
    std::vector<std::pair<QCollatorSortKey, const Item *>> keys;
    keys.reserve(items.size());
    for (const Item &item : items)
        keys.emplace_back(m_collator.sortKey(item.text), &item);
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    m_places.reserve(keys.size());
    const QCollatorSortKey *last = nullptr;
    for (const auto &[key, item] : keys) {
        if (!last || last->compare(key) != 0)
            m_places.push_back({(static_cast<qint64>(m_places.size()) + 1) * Gap, item->text});
        last = &key;
        set(item->number, m_places.back().rank);
    }
}

bool CollationRanks::insert(const Item &item)
{
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), item.text,
        [this](const Place &a, const QString &text) { return m_collator.compare(a.text, text) < 0; });
    if (place != m_places.end() && m_collator.compare(place->text, item.text) == 0) {
        set(item.number, place->rank);
        return true;
    }
    const qint64 before = place == m_places.begin() ? 0 : std::prev(place)->rank;
    const qint64 after = place == m_places.end() ? before + 2 * Gap : place->rank;
    const qint64 rank = before + (after - before) / 2;
    if (rank == before || rank > MaxRank)
        return false;
    m_places.insert(place, {rank, item.text});
    set(item.number, rank);
    return true;
}

void CollationRanks::set(quint32 number, qint64 rank)
{
    if (number >= m_ranks.size())
        m_ranks.resize(std::max<size_t>(number + size_t{1}, m_ranks.size() + m_ranks.size() / 2));
    m_ranks[number] = rank;
}

} // namespace Taskwatch
