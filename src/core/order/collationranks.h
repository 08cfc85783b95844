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

/// How texts sort by the rules of a language, as numbers: collating two texts costs a thousand times what comparing two
/// numbers does. Between two texts there is room for others that come later. Texts that collate alike have the same number.
class CollationRanks final
{
public:
    /// A text and the number its owner knows it by.
    struct Item {
        quint32 number;
        QString text;
    };

    explicit CollationRanks(const QLocale &locale);

    /// Ranks @p items, each of another number and text, and nothing else. O(n log n).
    void assign(std::vector<Item> items);
    /// Ranks one more; false where there is no room left at its place, and all must be ranked anew. O(n), little work each.
    [[nodiscard]] bool insert(const Item &item);
    /// @p number will be that of another text. Its place stays, for it is the same wherever the text comes back.
    void forget(quint32 number) { set(number, 0); }
    void clear();

    /// From 1 to MaxRank; 0 where @p number has none.
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
    std::optional<AsciiCollation> m_ascii; // learnt when it is first worth it
    std::vector<Place> m_places; // sorted; one for texts that collate alike
    std::vector<qint64> m_ranks; // by number
};

} // namespace Taskwatch
