// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/textwords.h"

namespace Taskwatch {

bool isWideBlank(QChar c)
{
    // Also zero-width characters, which chats and web pages insert into copied text.
    return (c.isSpace() && !isLineEnd(c)) || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) || c == QChar(0x2060)
        || c == QChar(0xFEFF);
}

bool startsLike(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
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
    name.reserve(text.size());
    for (const QChar c : text) {
        if (c != u'_' && c != u'-' && !isBlankInLine(c) && !isQuoteMark(c) && c != u'*')
            name += c.toLower();
    }
    return name;
}

} // namespace Taskwatch
