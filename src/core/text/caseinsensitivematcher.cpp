// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/caseinsensitivematcher.h"

#include <algorithm>
#include <cstring>

namespace Taskwatch {

namespace {

constexpr quint64 BeyondAscii = 0xff80'ff80'ff80'ff80;

constexpr quint64 fourTimes(char16_t c)
{
    return quint64{c} * 0x0001'0001'0001'0001U;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

const char16_t *charactersOf(QStringView text)
{
    return text.utf16();
}

constexpr char16_t foldedAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c | 0x20) : c;
}

bool standsAt(const char16_t *at, QStringView needle)
{
    return std::all_of(needle.begin(), needle.end(), [&at](QChar c) { return foldedAscii(*at++) == c.unicode(); });
}

} // namespace

CaseInsensitiveMatcher::CaseInsensitiveMatcher(QString folded)
    : m_folded(std::move(folded))
    , m_ascii(isAscii(m_folded))
{
    if (!m_ascii || m_folded.isEmpty())
        return;
    const char16_t first = m_folded.front().unicode();
    m_first = fourTimes(first);
    m_caseBit = first >= u'a' && first <= u'z' ? fourTimes(0x20) : 0;
}

bool CaseInsensitiveMatcher::isIn(QStringView text) const
{
    if (m_folded.isEmpty())
        return true;
    const char16_t *const characters = charactersOf(text);
    const qsizetype last = m_ascii ? text.size() - m_folded.size() : -1; // last possible place, if all is ASCII
    // Searches four characters at a time for the first one of the needle, because a filter searches all ids at each
    // keystroke.
    quint64 seen = 0;
    qsizetype at = 0;
    for (; at + 4 <= text.size(); at += 4) {
        quint64 four = 0;
        std::memcpy(&four, characters + at, sizeof four);
        seen |= four;
        const quint64 different = (four | m_caseBit) ^ m_first; // 16 bits are 0 where the character matches
        if (((different - fourTimes(1)) & ~different & fourTimes(0x8000)) == 0)
            continue;
        for (qsizetype i = at; i < at + 4 && i <= last; ++i) {
            if (standsAt(characters + i, m_folded))
                return true;
        }
    }
    for (; at < text.size(); ++at) {
        seen |= characters[at];
        if (at <= last && standsAt(characters + at, m_folded))
            return true;
    }
    // Case folding of non-ASCII characters may give several characters or ASCII: ß, ﬁ, the Kelvin sign.
    return (seen & BeyondAscii) != 0 && text.toString().toCaseFolded().contains(m_folded);
}

} // namespace Taskwatch
