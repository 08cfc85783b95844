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

QStringView unwrappedWord(QStringView word)
{
    const auto opens = [](QChar c) { return isQuoteMark(c) || isOneOf(c, u"[](){}<>\\|*"); };
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
