// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compact/compacttext.h"

#include <QHashFunctions>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

namespace Taskwatch {

struct CompactText::Block {
    std::atomic<quint32> holders;
    quint32 size : 31; ///< characters
    quint32 wide : 1; ///< two bytes each

    // The characters follow directly.
    [[nodiscard]] char *bytes() { return reinterpret_cast<char *>(this + 1); }
    [[nodiscard]] const char *bytes() const { return reinterpret_cast<const char *>(this + 1); }
    [[nodiscard]] size_t byteCount() const { return wide ? size_t{size} * 2 : size; }
};

CompactText::Block *CompactText::allocate(qsizetype size, bool wide)
{
    const size_t bytes = static_cast<size_t>(size) * (wide ? 2 : 1);
    auto *block = new (::operator new(sizeof(Block) + bytes)) Block{};
    block->holders.store(1, std::memory_order_relaxed);
    block->size = static_cast<quint32>(size) & 0x7fff'ffffU;
    block->wide = wide ? 1U : 0U;
    return block;
}

CompactText::CompactText(QStringView text)
{
    if (text.isEmpty())
        return;
    char16_t all = 0; // without branches, for speed
    for (const QChar c : text)
        all = static_cast<char16_t>(all | c.unicode());
    const bool wide = all > 0xff;
    m_block = allocate(text.size(), wide);
    if (wide)
        std::memcpy(m_block->bytes(), text.utf16(), m_block->byteCount());
    else
        std::transform(
            text.begin(), text.end(), m_block->bytes(), [](QChar c) { return static_cast<char>(c.unicode()); });
}

CompactText CompactText::fromLatin1(QByteArrayView bytes)
{
    CompactText text;
    if (bytes.isEmpty())
        return text;
    text.m_block = allocate(bytes.size(), false);
    std::memcpy(text.m_block->bytes(), bytes.data(), static_cast<size_t>(bytes.size()));
    return text;
}

void CompactText::hold() const noexcept
{
    if (m_block)
        m_block->holders.fetch_add(1, std::memory_order_relaxed);
}

void CompactText::release() noexcept
{
    if (m_block && m_block->holders.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        m_block->~Block();
        ::operator delete(m_block);
    }
}

qsizetype CompactText::size() const
{
    return m_block ? static_cast<qsizetype>(m_block->size) : 0;
}

QAnyStringView CompactText::view() const
{
    if (!m_block)
        return {};
    return m_block->wide ? QAnyStringView(QStringView(reinterpret_cast<const char16_t *>(m_block->bytes()), size()))
                         : QAnyStringView(QLatin1String(m_block->bytes(), size()));
}

QString CompactText::toString() const
{
    return view().toString();
}

bool CompactText::isLatin1() const
{
    return !m_block || !m_block->wide;
}

QByteArrayView CompactText::latin1() const
{
    Q_ASSERT(isLatin1());
    return m_block ? QByteArrayView(m_block->bytes(), size()) : QByteArrayView();
}

quint64 CompactText::head() const
{
    constexpr quint64 Last = 0xff; // for this character and all behind it, because wide ones do not fit
    quint64 head = 0;
    bool isOver = false;
    for (qsizetype i = 0; i < 8; ++i) {
        const char16_t c = i >= size() ? u'\0'
            : m_block->wide            ? reinterpret_cast<const char16_t *>(m_block->bytes())[i]
                                       : static_cast<uchar>(m_block->bytes()[i]);
        isOver = isOver || c >= Last;
        head = head << 8 | (isOver ? Last : c);
    }
    return head;
}

bool operator==(const CompactText &a, const CompactText &b) noexcept
{
    if (a.m_block == b.m_block)
        return true;
    // A text is wide only if it has to be, so equal texts have equal bytes.
    return a.m_block && b.m_block && a.m_block->size == b.m_block->size && a.m_block->wide == b.m_block->wide
        && std::memcmp(a.m_block->bytes(), b.m_block->bytes(), a.m_block->byteCount()) == 0;
}

std::strong_ordering operator<=>(const CompactText &a, const CompactText &b) noexcept
{
    if (!a.isLatin1() || !b.isLatin1())
        return QAnyStringView::compare(a.view(), b.view()) <=> 0;
    const auto common = static_cast<size_t>(std::min(a.size(), b.size()));
    const int order = common == 0 ? 0 : std::memcmp(a.m_block->bytes(), b.m_block->bytes(), common);
    return order != 0 ? order <=> 0 : a.size() <=> b.size();
}

size_t qHash(const CompactText &text, size_t seed) noexcept
{
    return text.m_block ? qHashBits(text.m_block->bytes(), text.m_block->byteCount(), seed) : seed;
}

} // namespace Taskwatch
