// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedneedle.h"

#include <cstring>

namespace Taskwatch {

namespace {

bool isAscii(const QString &text)
{
    // Four characters at a time: this is most of the work in texts where the first character of the needle is rare.
    constexpr quint64 BeyondAscii = 0xff80'ff80'ff80'ff80;
    const char16_t *at = reinterpret_cast<const char16_t *>(text.utf16());
    const char16_t *const end = at + text.size();
    quint64 seen = 0;
    for (; end - at >= 4; at += 4) {
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        seen |= four;
    }
    for (; at != end; ++at)
        seen |= *at;
    return (seen & BeyondAscii) == 0;
}

constexpr char16_t foldedAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : c;
}

} // namespace

FoldedNeedle::FoldedNeedle(QString folded)
    : m_folded(std::move(folded))
    , m_ascii(isAscii(m_folded))
{
}

bool FoldedNeedle::isIn(const QString &text) const
{
    if (!isAscii(text)) // its folded form may be longer, and ASCII: ß, ﬁ, the sign for Kelvin
        return text.toCaseFolded().contains(m_folded);
    if (!m_ascii || text.size() < m_folded.size())
        return false;
    if (m_folded.isEmpty())
        return true;
    const char16_t *at = reinterpret_cast<const char16_t *>(text.utf16());
    const char16_t *const needle = reinterpret_cast<const char16_t *>(m_folded.utf16());
    const qsizetype length = m_folded.size();
    const char16_t *const last = at + (text.size() - length);
    for (; at <= last; ++at) {
        if (foldedAscii(*at) != needle[0])
            continue;
        qsizetype i = 1;
        while (i < length && foldedAscii(at[i]) == needle[i])
            ++i;
        if (i == length)
            return true;
    }
    return false;
}

} // namespace Taskwatch
