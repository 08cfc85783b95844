// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/collationranks.h"

#include "text/commonprefix.h"

#include <algorithm>
#include <numeric>

namespace Taskwatch {

namespace {

/// Initial distance between neighbouring ranks: each insertion at the same place halves it, so there is room for about
/// twenty.
constexpr qint64 Gap = qint64{1} << 22;

/// Minimum number of texts for which AsciiCollation, whose construction takes a few milliseconds, pays off.
constexpr size_t WorthLearning = 5000;

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
    const bool plain = arePlain(items);
    const std::vector<quint32> order = plain ? sortedPlain(items) : sortedByKeys(items);
    m_places.reserve(items.size());
    for (const quint32 at : order) {
        Item &item = items[at];
        if (plain || m_places.empty() || m_collator.compare(m_places.back().text, item.text) != 0)
            m_places.push_back({(static_cast<qint64>(m_places.size()) + 1) * Gap, std::move(item.text)});
        set(item.number, m_places.back().rank);
    }
}

bool CollationRanks::arePlain(const std::vector<Item> &items)
{
    if (items.size() < WorthLearning)
        return false;
    if (!m_ascii)
        m_ascii.emplace(m_collator);
    return m_ascii->matchesCollator()
        && std::all_of(items.begin(), items.end(), [this](const Item &item) { return m_ascii->supports(item.text); });
}

std::vector<quint32> CollationRanks::sortedPlain(const std::vector<Item> &items) const
{
    struct Entry {
        quint64 prefix; // AsciiCollation::packedPrefix() after the common prefix of all texts; nearly always decides
        quint32 at;
    };
    qsizetype common = items.empty() ? 0 : items.front().text.size();
    for (const Item &item : items)
        common = commonPrefixLength(items.front().text, item.text, common);
    std::vector<Entry> entries;
    entries.reserve(items.size());
    for (quint32 at = 0; at < items.size(); ++at)
        entries.push_back({m_ascii->packedPrefix(items[at].text, common), at});
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : m_ascii->compare(items[a.at].text, items[b.at].text) < 0;
    });
    std::vector<quint32> order(entries.size());
    std::transform(entries.begin(), entries.end(), order.begin(), [](const Entry &entry) { return entry.at; });
    return order;
}

std::vector<quint32> CollationRanks::sortedByKeys(const std::vector<Item> &items) const
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(items.size());
    for (const Item &item : items)
        keys.push_back(m_collator.sortKey(item.text));
    // Sorts indices, as moving a key costs two atomic operations.
    std::vector<quint32> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    return order;
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
