// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/caseinsensitivematcher.h"

#include <QVarLengthArray>

#include <algorithm>

namespace Taskwatch {

namespace {

bool isAsciiByte(char c)
{
    return static_cast<uchar>(c) < 0x80;
}

char foldedByte(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
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
        QVarLengthArray<char, 256> folded(bytes.size());
        std::transform(bytes.begin(), bytes.end(), folded.begin(), foldedByte);
        if (m_ascii && QByteArrayView(folded).contains(*m_ascii))
            return true;
        if (std::all_of(bytes.begin(), bytes.end(), isAsciiByte))
            return false;
    }
    // Case folding of non-ASCII characters may give several characters or ASCII: ß, ﬁ, the Kelvin sign.
    return text.toString().toCaseFolded().contains(m_folded);
}

} // namespace Taskwatch
