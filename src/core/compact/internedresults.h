// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/textpool.h"

#include <QHash>

namespace Taskwatch {

/// Caches texts that are derived from the texts of a pool, such as the family of an error or the host of a url. Each
/// distinct result has a small number, so rows can be compared by number.
class InternedResults final
{
public:
    using Derive = QString (*)(const QString &);

    explicit InternedResults(Derive derive)
        : m_derive(derive)
    {
    }

    /// Number of the result for the text @p id of @p texts. Must be the same pool in each call. Call clear() first if
    /// TextPool::generation() has changed.
    [[nodiscard]] int numberOf(TextId id, const TextPool &texts)
    {
        const auto at = static_cast<size_t>(id);
        if (at < m_known.size() && m_known[at] != NotYet)
            return m_known[at];
        return resultOf(id, texts);
    }
    [[nodiscard]] const QString &text(int number) const { return m_texts[static_cast<size_t>(number)]; }
    /// Number of distinct results; all numbers are less than this.
    [[nodiscard]] size_t size() const { return m_texts.size(); }
    void clear();

private:
    static constexpr int NotYet = -1;

    int resultOf(TextId id, const TextPool &texts);

    Derive m_derive;
    std::vector<int> m_known; // by id: the number, or NotYet
    std::vector<QString> m_texts; // by number
    QHash<QString, int> m_numbers;
};

} // namespace Taskwatch
