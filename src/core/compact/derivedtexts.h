// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/textpool.h"

#include <QHash>

namespace Taskwatch {

/// What is derived from the texts of a pool (the family of an error, the host of a url), each found out once and given
/// a small number: rows are then told apart by comparing numbers.
class DerivedTexts final
{
public:
    using Derive = QString (*)(const QString &);

    explicit DerivedTexts(Derive derive)
        : m_derive(derive)
    {
    }

    /// Number of what is derived from the text @p id of @p texts, which is the same pool each time, and has not grown
    /// in generation() since the last forget().
    [[nodiscard]] int numberOf(TextId id, const TextPool &texts)
    {
        const auto at = static_cast<size_t>(id);
        if (at < m_known.size() && m_known[at] != NotYet)
            return m_known[at];
        return find(id, texts);
    }
    [[nodiscard]] const QString &text(int number) const { return m_texts[static_cast<size_t>(number)]; }
    /// All numbers are less than this.
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    void forget();

private:
    static constexpr int NotYet = -1;

    int find(TextId id, const TextPool &texts);

    Derive m_derive;
    std::vector<int> m_known; // by id: the number, or NotYet
    std::vector<QString> m_texts; // by number
    QHash<QString, int> m_numbers;
};

} // namespace Taskwatch
