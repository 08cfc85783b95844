// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpool.h"

namespace Taskwatch {

namespace {

/// Fewer released numbers than this are not worth it that everybody forgets what they know of texts.
constexpr size_t LeastToRecycle = 4096;

} // namespace

TextPool::TextPool()
    : m_texts(1)
{
}

TextId TextPool::take(const QString &text)
{
    if (text.isEmpty())
        return TextId::None;
    if (const auto it = m_ids.constFind(text); it != m_ids.cend()) {
        ++m_texts[static_cast<size_t>(*it)].holders;
        return *it;
    }
    if (m_free.empty() && m_released.size() > std::max(LeastToRecycle, m_texts.size() / 2))
        recycle();
    TextId id = static_cast<TextId>(m_texts.size());
    if (m_free.empty()) {
        m_texts.push_back({text, 1});
    } else {
        id = m_free.back();
        m_free.pop_back();
        m_texts[static_cast<size_t>(id)] = {text, 1};
    }
    m_ids.insert(text, id);
    return id;
}

void TextPool::release(TextId id)
{
    if (id == TextId::None)
        return;
    Entry &entry = m_texts[static_cast<size_t>(id)];
    Q_ASSERT(entry.holders > 0);
    if (--entry.holders > 0)
        return;
    m_ids.remove(entry.text);
    entry.text = QString();
    m_released.push_back(id);
}

void TextPool::recycle()
{
    m_free.swap(m_released);
    ++m_generation;
}

} // namespace Taskwatch
