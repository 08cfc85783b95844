// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/roworder.h"

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

/// Iterator to @p position in @p order.
template <typename Order>
auto at(Order &order, size_t position)
{
    return order.begin() + static_cast<std::ptrdiff_t>(position);
}

/// Frees the memory of @p items; assigning {} would not.
template <typename Item>
void giveBack(std::vector<Item> &items)
{
    items = std::vector<Item>();
}

} // namespace

size_t RowOrder::placeOf(const std::vector<int> &order, const SortKey &wanted) const
{
    const auto it = std::lower_bound(
        order.begin(), order.end(), wanted, [this](int row, const SortKey &other) { return key(row) < other; });
    return static_cast<size_t>(it - order.begin());
}

void RowOrder::findAll(const std::vector<int> &order, std::span<const SortKey> keys, std::vector<size_t> &places) const
{
    // With very many rows a binary search waits for memory at nearly every step. Branch-free searches that advance
    // together wait together, which is several times as fast.
    constexpr size_t Together = 64;
    std::array<int, Together> rows{};
    std::array<SortKey, Together> met;
    places.assign(keys.size(), 0);
    for (size_t begin = 0; begin < keys.size(); begin += Together) {
        const size_t count = std::min(Together, keys.size() - begin);
        const std::span wanted = keys.subspan(begin, count);
        const std::span found = std::span(places).subspan(begin, count);
        for (size_t length = order.size(); length > 0;) {
            const size_t step = length - length / 2;
            for (size_t i = 0; i < count; ++i)
                rows[i] = order[found[i] + step - 1];
            for (size_t i = 0; i < count; ++i)
                met[i] = key(rows[i]);
            for (size_t i = 0; i < count; ++i)
                found[i] += met[i] < wanted[i] ? step : 0;
            length -= step;
        }
    }
}

int RowOrder::positionOf(int row) const
{
    return has(row, Shown) ? static_cast<int>(placeOf(shown(), key(row))) : -1;
}

std::vector<int> RowOrder::positionsOf(std::span<const int> rows) const
{
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(has(row, Shown) ? key(row) : SortKey());
    std::vector<size_t> places;
    findAll(shown(), keys, places);
    std::vector<int> positions;
    positions.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        positions.push_back(has(rows[i], Shown) ? static_cast<int>(places[i]) : -1);
    return positions;
}

bool RowOrder::prepareAll(const std::vector<std::optional<SortKey>> &keys, const std::vector<bool> &shown)
{
    m_nextKeys.resize(keys.size());
    m_nextPresence.assign(keys.size(), Absent);
    std::vector<std::pair<SortKey, int>> sorted; // with their keys: sorting only the rows takes twice as long
    sorted.reserve(keys.size());
    for (size_t row = 0; row < keys.size(); ++row) {
        if (!keys[row])
            continue;
        m_nextKeys[row] = *keys[row];
        m_nextPresence[row] = shown[row] ? Shown : There;
        sorted.emplace_back(*keys[row], static_cast<int>(row));
    }
    std::sort(sorted.begin(), sorted.end());
    m_nextAll.clear();
    m_nextAll.reserve(sorted.size());
    for (const auto &[key, row] : sorted)
        m_nextAll.push_back(row);
    m_kind = Kind::AllAnew;
    pickShown(m_nextAll);
    return m_nextShown != this->shown();
}

bool RowOrder::prepareShown(const std::vector<bool> &shown)
{
    m_nextPresence = m_presence;
    for (size_t row = 0; row < m_nextPresence.size(); ++row) {
        if (m_nextPresence[row] != Absent)
            m_nextPresence[row] = shown[row] ? Shown : There;
    }
    m_kind = Kind::OthersShown;
    pickShown(m_all);
    return m_nextShown != this->shown();
}

void RowOrder::pickShown(const std::vector<int> &all)
{
    m_nextShown.clear();
    m_nextShown.reserve(all.size());
    std::copy_if(all.begin(), all.end(), std::back_inserter(m_nextShown),
        [this](int row) { return m_nextPresence[static_cast<size_t>(row)] == Shown; });
}

bool RowOrder::prepare(std::span<const Change> changes)
{
    m_kind = Kind::Changes;
    m_changes.assign(changes.begin(), changes.end());
    merge(m_all, There, m_nextAll);
    if (m_hidden == 0 && std::all_of(changes.begin(), changes.end(), [](const Change &change) {
            return !change.key || change.shown;
        }))
        return m_nextAll != m_all; // without a filter both orders are the same
    merge(shown(), Shown, m_nextShown);
    return m_nextShown != shown();
}

void RowOrder::merge(const std::vector<int> &from, Presence least, std::vector<int> &to)
{
    m_wanted.clear();
    m_insertions.clear();
    for (const Change &change : m_changes) {
        const bool was = has(change.row, least);
        const bool willBe = change.key && (least == There || change.shown);
        if (was && willBe && key(change.row) == *change.key)
            continue;
        if (was)
            m_wanted.push_back(key(change.row));
        if (willBe)
            m_insertions.emplace_back(*change.key, change.row);
    }
    findAll(from, m_wanted, m_removals);
    std::sort(m_removals.begin(), m_removals.end());
    std::sort(m_insertions.begin(), m_insertions.end());
    m_wanted.clear();
    for (const auto &[newKey, row] : m_insertions)
        m_wanted.push_back(newKey);
    // Rows to remove are still in the old order with their old keys, so the old order can be searched.
    findAll(from, m_wanted, m_places);

    to.resize(from.size() - m_removals.size() + m_insertions.size());
    auto out = to.begin();
    size_t next = 0; // first position in `from` that is not copied yet
    auto removal = m_removals.cbegin();
    const auto copyUpTo = [&](size_t end) {
        for (; removal != m_removals.cend() && *removal < end; ++removal) {
            out = std::copy(at(from, next), at(from, *removal), out);
            next = *removal + 1;
        }
        if (end > next) {
            out = std::copy(at(from, next), at(from, end), out);
            next = end;
        }
    };
    for (size_t i = 0; i < m_insertions.size(); ++i) {
        copyUpTo(m_places[i]);
        *out++ = m_insertions[i].second;
    }
    copyUpTo(from.size());
    Q_ASSERT(out == to.end());
}

void RowOrder::commit()
{
    switch (m_kind) {
    case Kind::AllAnew:
        m_keys.swap(m_nextKeys);
        giveBack(m_nextKeys); // large and rarely needed
        m_all.swap(m_nextAll);
        [[fallthrough]];
    case Kind::OthersShown:
        m_presence.swap(m_nextPresence);
        m_hidden = static_cast<int>(std::count(m_presence.begin(), m_presence.end(), quint8{There}));
        break;
    case Kind::Changes:
        for (const Change &change : m_changes)
            apply(change);
        m_all.swap(m_nextAll);
        break;
    }
    if (m_hidden > 0)
        m_shown.swap(m_nextShown);
    else
        m_shown.clear();
    dropLargeScratch();
}

void RowOrder::dropLargeScratch()
{
    // A batch is small and comes ten times a second. Memory needed once to add a whole list would stay unused.
    if (m_changes.capacity() > LargeScratch)
        giveBack(m_changes);
    if (m_removals.capacity() > LargeScratch)
        giveBack(m_removals);
    if (m_wanted.capacity() > LargeScratch)
        giveBack(m_wanted);
    if (m_places.capacity() > LargeScratch)
        giveBack(m_places);
    if (m_insertions.capacity() > LargeScratch)
        giveBack(m_insertions);
}

void RowOrder::apply(const Change &change)
{
    const auto row = static_cast<size_t>(change.row);
    if (row >= m_keys.size()) {
        m_keys.resize(row + 1);
        m_presence.resize(row + 1, Absent);
    }
    const quint8 now = !change.key ? Absent : change.shown ? Shown : There;
    m_hidden += (now == There ? 1 : 0) - (m_presence[row] == There ? 1 : 0);
    m_presence[row] = now;
    m_keys[row] = change.key.value_or(SortKey());
}

bool RowOrder::wouldMove(const Change &change) const
{
    const bool was = has(change.row, Shown);
    const bool willBe = change.key && change.shown;
    if (!was || !willBe)
        return was != willBe;
    const std::vector<int> &order = shown();
    const size_t place = placeOf(order, key(change.row));
    return (place > 0 && *change.key < key(order[place - 1]))
        || (place + 1 < order.size() && key(order[place + 1]) < *change.key);
}

void RowOrder::setIdRanks(std::span<const quint32> ranks)
{
    for (size_t row = 0; row < std::min(m_keys.size(), ranks.size()); ++row)
        m_keys[row].idRank = ranks[row];
}

} // namespace Taskwatch
