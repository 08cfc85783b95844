// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/textpool.h"

#include <vector>

namespace Taskwatch {

/// Ranks of texts of a pool in the order of their UTF-16 code units. Comparing two ranks is cheaper than comparing two
/// texts. There is room between ranks for texts that are added later.
class TextRanks final
{
public:
    /// Replaces all ranks by those of @p ids, which must be distinct and not None. O(n log n).
    void assign(std::vector<TextId> ids, const TextPool &texts);
    /// Adds one text. Returns false if there is no room left at its place; then call assign(). O(n) with a small
    /// constant.
    [[nodiscard]] bool insert(TextId id, const TextPool &texts);
    void clear();

    /// From 1 to MaxRank; 0 if @p id has no rank.
    [[nodiscard]] qint64 rank(TextId id) const
    {
        const auto at = static_cast<size_t>(id);
        return at < m_ranks.size() ? m_ranks[at] : 0;
    }

    static constexpr qint64 MaxRank = qint64{1} << 55;

private:
    /// Keeps its text, because the pool may release it.
    struct Place {
        qint64 rank;
        CompactText text;
    };

    void set(TextId id, qint64 rank);

    std::vector<Place> m_places; // sorted by text
    std::vector<qint64> m_ranks; // by id
};

} // namespace Taskwatch
