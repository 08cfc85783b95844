// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/textpool.h"

namespace Taskwatch {

namespace {

/// Fewer released ids than this are not worth invalidating all data stored by id.
constexpr size_t LeastToRecycle = 4096;

} // namespace

TextPool::TextPool()
    : m_texts(1)
    , m_holders(1)
{
}

TextId TextPool::acquire(const CompactText &text)
{
    if (text.isEmpty())
        return TextId::None;
    if (const auto known = m_ids.constFind(text); known != m_ids.cend()) {
        ++m_holders[static_cast<size_t>(*known)];
        return *known;
    }
    if (m_free.empty() && m_released.size() > std::max(LeastToRecycle, m_texts.size() / 2))
        recycle();
    TextId id = static_cast<TextId>(m_texts.size());
    if (m_free.empty()) {
        m_texts.push_back(text);
        m_holders.push_back(1);
    } else {
        id = m_free.back();
        m_free.pop_back();
        m_texts[static_cast<size_t>(id)] = text;
        m_holders[static_cast<size_t>(id)] = 1;
    }
    m_ids.insert(text, id);
    return id;
}

void TextPool::release(TextId id)
{
    if (id == TextId::None)
        return;
    quint32 &holders = m_holders[static_cast<size_t>(id)];
    Q_ASSERT(holders > 0);
    if (--holders > 0)
        return;
    CompactText &text = m_texts[static_cast<size_t>(id)];
    m_ids.remove(text);
    text.clear();
    m_released.push_back(id);
}

void TextPool::recycle()
{
    m_free.swap(m_released);
    ++m_generation;
}

} // namespace Taskwatch
