// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paste/pastewords.h"

#include "base/ascii.h"

#include <QHash>

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

QStringView unwrappedWord(QStringView word)
{
    const bool isStep = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'.'; });
    if (isStep)
        return word;
    const auto opens = [](QStringView text) {
        return isQuoteMark(text.front()) || isOneOf(text.front(), u"[](){}<>\\|*")
            || text.startsWith(u"=\""); // of a cell
    };
    while (!word.isEmpty() && opens(word))
        word = word.sliced(1);
    const QStringView opened = word;
    const auto partnerOf = [](QChar c) {
        return c == u')' ? u'(' : c == u']' ? u'[' : c == u'}' ? u'{' : c == u'>' ? u'<' : c.unicode();
    };
    QHash<QChar, qsizetype> partners; // the first place of each
    const auto isEnd = [&](QStringView text) {
        const QChar last = text.back();
        if (isOneOf(last, u".:!?[({<\\|*"))
            return true;
        if (!isQuoteMark(last) && !isOneOf(last, u")]}>"))
            return false;
        const auto known = partners.constFind(last);
        const qsizetype partner =
            known != partners.constEnd() ? *known : *partners.insert(last, text.indexOf(QChar(partnerOf(last))));
        return partner < 0 || partner >= text.size() - 1;
    };
    while (!word.isEmpty() && isEnd(word))
        word.chop(1);
    if (word.isEmpty()) { // return the dots of `".."`, so that the reason for refusing it can be shown
        const auto dots = std::find_if(opened.begin(), opened.end(), [](QChar c) { return c != u'.'; });
        return opened.first(dots - opened.begin());
    }
    return word;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit);
}

bool startsLike(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive);
}

QStringView withoutSentenceEnd(QStringView value)
{
    QStringView rest = value;
    while (!rest.isEmpty() && isOneOf(rest.back(), u".!?:*"))
        rest.chop(1);
    return rest.isEmpty() ? value : rest;
}

bool isDash(QChar c)
{
    return c.unicode() >= 0x80 && ((c >= u'\u2010' && c <= u'\u2015') || isOneOf(c, u"\u2212\uFE58\uFE63\uFF0D"));
}

QString withHyphens(QStringView word)
{
    QString plain = word.toString();
    for (QChar &c : plain) {
        if (isDash(c))
            c = u'-';
    }
    return plain;
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

bool goesWithTokens(QStringView word)
{
    for (const QStringView known : {u"export", u"set", u"env", u"setx", u"curl", u"header", u"-H", u"--header",
             u"token", u"bearer", u"authorization"}) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace Taskwatch
