// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/caseinsensitivematcher.h"

#include <algorithm>

namespace Taskwatch {

namespace {

bool isAsciiByte(char c)
{
    return static_cast<uchar>(c) < 0x80;
}

/// Compares a byte of a text with one of a folded needle.
bool isLikeFolded(char text, char folded)
{
    return text == folded || (text >= 'A' && text <= 'Z' && (text | 0x20) == folded);
}

} // namespace

CaseInsensitiveMatcher::CaseInsensitiveMatcher(const QString &folded)
    : m_folded(folded)
{
    const QByteArray bytes = folded.toUtf8();
    if (std::all_of(bytes.begin(), bytes.end(), isAsciiByte))
        m_ascii = bytes;
}

bool CaseInsensitiveMatcher::isIn(const CompactText &text) const
{
    if (m_folded.isEmpty())
        return true;
    if (text.isLatin1()) {
        const QByteArrayView bytes = text.latin1();
        if (m_ascii
            && std::search(bytes.begin(), bytes.end(), m_ascii->begin(), m_ascii->end(), isLikeFolded) != bytes.end())
            return true;
        if (std::all_of(bytes.begin(), bytes.end(), isAsciiByte))
            return false;
    }
    // Case folding of non-ASCII characters may give several characters or ASCII: ß, ﬁ, the Kelvin sign.
    return text.toString().toCaseFolded().contains(m_folded);
}

} // namespace Taskwatch
