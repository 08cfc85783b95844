// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace Taskwatch {

/// Highlights names, strings, numbers and literals of JSON. A string must not span lines. The colours have a contrast
/// of at least 4.5 to 1 on the palette's base.
class JsonHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    JsonHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);
    /// Switches highlighting on or off. Takes effect with the next text.
    void setOn(bool on) { m_on = on; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void applyColors(const QPalette &palette);

    QTextCharFormat m_name;
    QTextCharFormat m_string;
    QTextCharFormat m_number;
    QTextCharFormat m_literal;
    bool m_on = false;
};

} // namespace Taskwatch
