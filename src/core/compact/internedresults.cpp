// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/internedresults.h"

namespace Taskwatch {

int InternedResults::resultOf(TextId id, const TextPool &texts)
{
    const auto at = static_cast<size_t>(id);
    if (at >= m_known.size())
        m_known.resize(texts.capacity(), NotYet);
    const QString derived = m_derive(texts.text(id));
    auto number = m_numbers.constFind(derived);
    if (number == m_numbers.cend()) {
        number = m_numbers.insert(derived, static_cast<int>(m_texts.size()));
        m_texts.push_back(derived);
    }
    m_known[at] = *number;
    return *number;
}

void InternedResults::clear()
{
    m_known.clear();
    m_texts.clear();
    m_numbers.clear();
}

} // namespace Taskwatch
