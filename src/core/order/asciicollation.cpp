// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "order/asciicollation.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace Taskwatch {

namespace {

/// The characters of ids and urls. Both cases of a letter share one sort position, so there are fewer than 64
/// positions: six bits each.
constexpr char16_t Characters[] =
    u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.:/%?=&+~,;@#!()*$ ";
constexpr int BitsEach = 6;
constexpr int CharactersInPrefix = 10;

std::vector<QString> oneByOne()
{
    std::vector<QString> texts;
    for (const char16_t *c = Characters; *c; ++c)
        texts.emplace_back(QChar(*c));
    return texts;
}

/// The sort position of each character by @p collator, from 1. Characters that compare equal share a position.
std::array<quint8, 128> positionsBy(const QCollator &collator)
{
    std::vector<QString> texts = oneByOne();
    std::sort(texts.begin(), texts.end(),
        [&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    std::array<quint8, 128> positions{};
    quint8 position = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i == 0 || collator.compare(texts[i - 1], texts[i]) != 0)
            ++position;
        positions[texts[i].front().unicode()] = position;
    }
    return positions;
}

} // namespace

AsciiCollation::AsciiCollation(const QCollator &collator)
    : m_casedPositions(positionsBy(collator))
{
    QCollator caseless = collator;
    caseless.setCaseSensitivity(Qt::CaseInsensitive);
    m_caselessPositions = positionsBy(caseless);
    m_matchesCollator = agreesWith(collator);
}

bool AsciiCollation::agreesWith(const QCollator &collator) const
{
    if (*std::max_element(m_caselessPositions.begin(), m_caselessPositions.end()) >= (1 << BitsEach))
        return false;
    const std::vector<QString> singles = oneByOne();
    std::vector<QString> pairs;
    for (const QString &a : singles) {
        if (collator.compare(a, QString()) == 0)
            return false; // the collator ignores this character
        for (const QString &b : singles)
            pairs.push_back(a + b);
    }
    std::sort(pairs.begin(), pairs.end(), [this](const QString &a, const QString &b) { return compare(a, b) < 0; });
    for (size_t i = 1; i < pairs.size(); ++i) {
        if (collator.compare(pairs[i - 1], pairs[i]) >= 0)
            return false;
    }
    return true;
}

bool AsciiCollation::supports(QStringView text) const
{
    return std::all_of(text.begin(), text.end(),
        [this](QChar c) { return c.unicode() < 128 && m_caselessPositions[c.unicode()] != 0; });
}

int AsciiCollation::compare(QStringView a, QStringView b) const
{
    const qsizetype common = std::min(a.size(), b.size());
    int byCase = 0;
    for (qsizetype i = 0; i < common; ++i) {
        const char16_t left = a[i].unicode();
        const char16_t right = b[i].unicode();
        if (left == right)
            continue;
        if (m_caselessPositions[left] != m_caselessPositions[right])
            return m_caselessPositions[left] - m_caselessPositions[right];
        if (byCase == 0)
            byCase = m_casedPositions[left] - m_casedPositions[right];
    }
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : byCase;
}

quint64 AsciiCollation::packedPrefix(QStringView text, qsizetype from) const
{
    quint64 prefix = 0;
    for (qsizetype i = from; i < from + CharactersInPrefix; ++i)
        prefix = prefix << BitsEach | (i < text.size() ? m_caselessPositions[text[i].unicode()] : 0);
    return prefix;
}

} // namespace Taskwatch
