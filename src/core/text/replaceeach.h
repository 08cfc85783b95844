// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace Taskwatch {

/// Replaces each match of @p form in @p text by what @p replacement makes of the match; a null text leaves it. Returns
/// whether any was replaced. Linear if @p form is: it should begin with a character or a look-behind that few places
/// have, and repeat possessively.
template <typename Replacement>
bool replaceEach(QString &text, const QRegularExpression &form, Replacement replacement)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString put = replacement(match);
        if (put.isNull())
            continue;
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += put;
        copied = match.capturedEnd();
    }
    if (copied == 0)
        return false;
    text = result + QStringView(text).sliced(copied);
    return true;
}

/// The same with the same text for each match.
inline bool replaceAll(QString &text, const QRegularExpression &form, const QString &put)
{
    return replaceEach(text, form, [&put](const QRegularExpressionMatch &) { return put; });
}

} // namespace Taskwatch
