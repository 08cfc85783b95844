// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textwords.h"

#include "base/ascii.h"

namespace Taskwatch {

bool isBlankInLine(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u' ' || c == u'\t' || c == u'\v' || c == u'\f';
    // Also zero-width characters, which chats and web pages insert into copied text.
    return (c.isSpace() && !isLineEnd(c)) || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) || c == QChar(0x2060)
        || c == QChar(0xFEFF);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85);
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}

bool isQuoteMark(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'"' || c == u'\'' || c == u'`';
    return isOneOf(c, u"“”‘’„«»‹›");
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlankInLine(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlankInLine(text.back()))
        text.chop(1);
    return text;
}

bool beginsPlaceholder(QStringView text)
{
    return text.isEmpty() || isOneOf(text.front(), u"{$<%:*…");
}

bool isPlaceholder(QStringView value)
{
    if (beginsPlaceholder(value))
        return true;
    for (const QStringView none :
        {u"null", u"none", u"nil", u"undefined", u"true", u"false", u"string", u"n/a", u"-", u"—"}) {
        if (value.compare(none, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString foldedName(QStringView text)
{
    QString name;
    for (const QChar c : text) {
        if (c != u'_' && c != u'-' && !isBlankInLine(c) && !isQuoteMark(c) && c != u'*')
            name += c.toLower();
    }
    return name;
}

} // namespace Taskwatch
