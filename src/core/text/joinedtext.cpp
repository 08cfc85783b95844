// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/joinedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

struct JoinedTextWords {
    Q_DECLARE_TR_FUNCTIONS(JoinedText)
};

} // namespace

QString commaText(const QStringList &parts)
{
    return parts.join(JoinedTextWords::tr(", ", "between the items of a list"));
}

QString labelText(const QString &label, const QString &value)
{
    return JoinedTextWords::tr("%1: %2", "a name and its value").arg(label, value);
}

QString sentenceText(const QString &text)
{
    static constexpr QStringView Ends = u".?!:\u2026\u3002\uFF1F\uFF01\u061F";
    return text.isEmpty() || Ends.contains(text.back()) ? text : JoinedTextWords::tr("%1.", "a sentence").arg(text);
}

QString sentencesText(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return JoinedTextWords::tr("%1 %2", "two sentences").arg(first, second);
}

QString leftToRightText(const QString &text)
{
    constexpr QChar Isolate = u'\u2066'; // LEFT-TO-RIGHT ISOLATE
    constexpr QChar End = u'\u2069'; // POP DIRECTIONAL ISOLATE
    return QLocale().textDirection() == Qt::RightToLeft ? Isolate + text + End : text;
}

} // namespace Taskwatch
