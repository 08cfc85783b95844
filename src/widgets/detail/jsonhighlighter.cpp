// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/jsonhighlighter.h"

#include "theme/colors.h"
#include "json/jsontokens.h"

namespace Taskwatch {

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
{
    applyColors(palette);
}

void JsonHighlighter::applyColors(const QPalette &palette)
{
    const auto color = [&palette](Phase phase) {
        return legibleOn(palette.color(QPalette::Base), phaseColor(phase, palette), palette.color(QPalette::Text));
    };
    m_name.setForeground(color(Phase::Running));
    m_string.setForeground(color(Phase::Succeeded));
    m_number.setForeground(color(Phase::Retrying));
    m_literal.setForeground(color(Phase::Unknown));
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    applyColors(palette);
    if (m_on)
        rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_on)
        return;
    using Kind = JsonToken::Kind;
    JsonTokens tokens(text);
    JsonToken string; // the previous token; a colon after a string makes it a name
    const auto colour = [this](const JsonToken &token, const QTextCharFormat &format) {
        setFormat(static_cast<int>(token.begin), static_cast<int>(token.length), format);
    };
    for (JsonToken token = tokens.next(); token.kind != Kind::End && token.kind != Kind::Broken;
         token = tokens.next()) {
        if (token.kind == Kind::String)
            colour(token, m_string);
        else if (token.kind == Kind::Number)
            colour(token, m_number);
        else if (token.kind == Kind::Literal)
            colour(token, m_literal);
        else if (token.kind == Kind::Colon && string.kind == Kind::String)
            colour(string, m_name);
        string = token;
    }
}

} // namespace Taskwatch
