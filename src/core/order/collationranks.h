// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/asciicollation.h"

#include <QCollator>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace Taskwatch {

/// Ranks of texts in the sort order of a language. Comparing two ranks costs a thousandth of collating two texts. Texts
/// that collate equal have the same rank. There is room between ranks for texts that are added later.
class CollationRanks final
{
public:
    /// A text and the caller's number for it.
    struct Item {
        quint32 number;
        QString text;
    };

    explicit CollationRanks(const QLocale &locale);

    /// Replaces all ranks by those of @p items. Their numbers and texts must be distinct. O(n log n).
    void assign(std::vector<Item> items);
    /// Adds one item. Returns false if there is no room left at its place; then call assign(). O(n) with a small
    /// constant.
    [[nodiscard]] bool insert(const Item &item);
    /// Removes the rank of @p number, so that it can be reused for another text. The rank of the text itself is stored
    /// on and used again if the text comes back.
    void remove(quint32 number) { set(number, 0); }
    void clear();

    /// From 1 to MaxRank; 0 if @p number has no rank.
    [[nodiscard]] qint64 rank(quint32 number) const { return number < m_ranks.size() ? m_ranks[number] : 0; }

    static constexpr qint64 MaxRank = qint64{1} << 55;

private:
    struct Place {
        qint64 rank;
        QString text;
    };

    [[nodiscard]] bool arePlain(const std::vector<Item> &items);
    [[nodiscard]] std::vector<quint32> sortedPlain(const std::vector<Item> &items) const;
    [[nodiscard]] std::vector<quint32> sortedByKeys(const std::vector<Item> &items) const;
    void set(quint32 number, qint64 rank);

    QCollator m_collator;
    std::optional<AsciiCollation> m_ascii; // created when first needed
    std::vector<Place> m_places; // sorted; one entry for texts that collate equal
    std::vector<qint64> m_ranks; // by number
};

} // namespace Taskwatch
