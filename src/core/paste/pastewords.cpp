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
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return !isAsciiDigit(c) && !isOneOf(c, u"TZ.+,:-/"); }))
        return false;
    const auto marks = std::count_if(word.begin(), word.end(), [](QChar c) { return isOneOf(c, u":-/"); });
    return marks >= 2 || (marks == 1 && word.contains(u':') && word.size() <= 5);
}

bool isDots(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c == u'.'; });
}

} // namespace

QStringView unwrappedWord(QStringView word)
{
    constexpr qsizetype Longest = 2048; // characters; nothing to unwrap is longer, and partners are sought in each
    if (isDots(word) || word.size() > Longest)
        return word;
    const auto opens = [](QChar c) { return isQuoteMark(c) || isOneOf(c, u"[](){}<>\\|*"); };
    while (!word.isEmpty() && (opens(word.front()) || word.startsWith(u"=\""))) // `="98765"`: of a spreadsheet's cell
        word = word.sliced(1);
    const QStringView opened = word;
    const auto isEnd = [](QStringView text) {
        const QChar last = text.back();
        const qsizetype pair = QStringView(u")(][}{><").indexOf(last);
        const bool isClosing = pair >= 0 && pair % 2 == 0;
        if (!isClosing && !isQuoteMark(last))
            return pair >= 0 || isOneOf(last, u".:!?\\|*");
        return !text.chopped(1).contains(isClosing ? u")(][}{><"[pair + 1] : last.unicode());
    };
    while (!word.isEmpty() && isEnd(word))
        word.chop(1);
    // Of `".."` the dots, so that the reason for refusing it can be shown.
    return word.isEmpty() ? opened.first(pastAll(opened, 0, [](QChar c) { return c == u'.'; })) : word;
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isAsciiDigit);
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && !isBlankInLine(c) && !isLineEnd(c);
}

QStringView typedKind(QStringView word)
{
    for (const QStringView kind : {u"task:", u"msg:", u"message:"}) {
        if (word.size() > kind.size() && startsLike(word, kind))
            return kind;
    }
    return {};
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
    std::replace_if(plain.begin(), plain.end(), isDash, QChar(u'-'));
    return plain;
}

bool isIdLike(QStringView word)
{
    constexpr qsizetype LongerThanWords = 24;
    if (isDots(word))
        return true; // a path segment: refused later with a message
    const auto tells = [](QChar c) { return isAsciiDigit(c) || c == u'_' || c.category() == QChar::Other_Control; };
    return !isTimeOfDayOrDate(word) && (word.size() > LongerThanWords || std::any_of(word.begin(), word.end(), tells));
}

bool goesWithTokens(QStringView word)
{
    static const QStringList known =
        QStringLiteral("export set env setx curl header -H --header token bearer authorization").split(u' ');
    return known.contains(word, Qt::CaseInsensitive);
}

} // namespace Taskwatch
