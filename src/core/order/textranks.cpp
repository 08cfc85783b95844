// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/textranks.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Initial distance between neighbouring ranks: each insertion at the same place halves it, so there is room for about
/// twenty.
constexpr qint64 Gap = qint64{1} << 22;

} // namespace

void TextRanks::clear()
{
    m_places.clear();
    m_ranks.clear();
}

void TextRanks::assign(std::vector<TextId> ids, const TextPool &texts)
{
    clear();
    std::sort(ids.begin(), ids.end(), [&texts](TextId a, TextId b) { return texts.text(a) < texts.text(b); });
    m_places.reserve(ids.size());
    m_ranks.resize(texts.capacity());
    for (const TextId id : ids) {
        m_places.push_back({(static_cast<qint64>(m_places.size()) + 1) * Gap, texts.text(id)});
        set(id, m_places.back().rank);
    }
}

bool TextRanks::insert(TextId id, const TextPool &texts)
{
    const CompactText &text = texts.text(id);
    const auto place = std::lower_bound(m_places.begin(), m_places.end(), text,
        [](const Place &a, const CompactText &wanted) { return a.text < wanted; });
    if (place != m_places.end() && place->text == text) { // the pool had released it, and now it is back
        set(id, place->rank);
        return true;
    }
    const qint64 before = place == m_places.begin() ? 0 : std::prev(place)->rank;
    const qint64 after = place == m_places.end() ? before + 2 * Gap : place->rank;
    const qint64 rank = before + (after - before) / 2;
    if (rank == before || rank > MaxRank)
        return false;
    m_places.insert(place, {rank, text});
    set(id, rank);
    return true;
}

void TextRanks::set(TextId id, qint64 rank)
{
    const auto at = static_cast<size_t>(id);
    if (at >= m_ranks.size())
        m_ranks.resize(std::max(at + 1, m_ranks.size() + m_ranks.size() / 2));
    m_ranks[at] = rank;
}

} // namespace Taskwatch
