// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QRegularExpression>
#include <QString>

namespace Taskwatch {

/// @p text of a menu or a button as it is shown elsewhere: `&File` is `File`, `R&&D` is `R&D`, `設定(&S)` is `設定`.
[[nodiscard]] inline QString plainLabel(const QString &text)
{
    // Where letters are on no key, the mnemonic stands in brackets behind the text.
    static const QRegularExpression appended(QStringLiteral("\\s*[(（]&[^&][)）]"));
    QString plain = text;
    plain.remove(appended);
    for (qsizetype at = plain.indexOf(u'&'); at >= 0; at = plain.indexOf(u'&', at + 1))
        plain.remove(at, 1); // of two, the second stays
    return plain;
}

/// The name of @p action where it is neither in a menu nor on a button.
[[nodiscard]] inline QString nameOf(const QAction &action)
{
    const QAction plain(action.text());
    return action.iconText() == plain.iconText() ? plainLabel(action.text()) : action.iconText();
}

} // namespace Taskwatch
