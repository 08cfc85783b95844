// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastewords.h"

#include "base/ascii.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// `2023-03-15`, `10:42`, `10:00:00.123Z`, `2023-03-15T10:00:00+01:00`
bool isTimeOfDayOrDate(QStringView word)
{
    qsizetype marks = 0;
    for (const QChar c : word) {
        if (c == u':' || c == u'-' || c == u'/')
            ++marks;
        else if (!isAsciiDigit(c) && !isOneOf(c, u"TZ.+,"))
            return false;
    }
    const bool hasClock = word.contains(u':');
    return marks >= 2 || (hasClock && marks == 1 && word.size() <= 5);
}

} // namespace

bool isPasteBlank(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u' ' || c == u'\t' || c == u'\v' || c == u'\f';
    // Also zero-width characters, which chats and web pages insert into copied text.
    return (c.isSpace() && !isPasteLineEnd(c)) || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) || c == QChar(0x2060)
        || c == QChar(0xFEFF);
}

bool isPasteLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85);
}

bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}

bool isPasteQuote(QChar c)
{
    if (c.unicode() < 0x80)
        return c == u'"' || c == u'\'' || c == u'`';
    return isOneOf(c, u"“”‘’„«»‹›");
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && isPasteBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isPasteBlank(text.back()))
        text.chop(1);
    return text;
}

QStringView unwrappedWord(QStringView word)
{
    const auto opens = [](QChar c) { return isPasteQuote(c) || isOneOf(c, u"[](){}<>\\|*"); };
    const auto ends = [&opens](QChar c) { return opens(c) || isOneOf(c, u".:!?"); };
    const bool isStep = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'.'; });
    if (isStep)
        return word;
    while (!word.isEmpty() && opens(word.front()))
        word = word.sliced(1);
    const QStringView opened = word;
    while (!word.isEmpty() && ends(word.back()))
        word.chop(1);
    if (word.isEmpty()) { // return the dots of `".."`, so that the reason for refusing it can be shown
        const auto dots = std::find_if(opened.begin(), opened.end(), [](QChar c) { return c != u'.'; });
        return opened.first(dots - opened.begin());
    }
    return word;
}

bool isIdLike(QStringView word)
{
    constexpr qsizetype LongerThanWords = 24;
    if (std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'.'; }))
        return true; // a path segment: refused later with a message
    if (isTimeOfDayOrDate(word))
        return false;
    const auto tells = [](QChar c) { return isAsciiDigit(c) || c == u'_' || c.category() == QChar::Other_Control; };
    return std::any_of(word.begin(), word.end(), tells) || word.size() > LongerThanWords;
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

bool goesWithTokens(QStringView word)
{
    for (const QStringView known : {u"export", u"set", u"env", u"setx", u"curl", u"header", u"-H", u"--header",
             u"token", u"bearer", u"authorization"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString foldedName(QStringView text)
{
    QString name;
    for (const QChar c : text) {
        if (c != u'_' && c != u'-' && !isPasteBlank(c) && !isPasteQuote(c) && c != u'*')
            name += c.toLower();
    }
    return name;
}

} // namespace Taskwatch
