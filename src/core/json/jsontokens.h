// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Taskwatch {

/// A token of JSON and its place in the text.
struct JsonToken {
    enum class Kind : quint8 {
        String, ///< with its quotes
        Number,
        Literal, ///< true, false, null
        Open, ///< { or [
        Close, ///< } or ]
        Comma,
        Colon,
        Broken, ///< invalid JSON; covers the rest of the text
        End,
    };

    Kind kind = Kind::End;
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const JsonToken &, const JsonToken &) = default;
};

/// Splits JSON (RFC 8259) into tokens. Does not convert values, so numbers are not rounded, and does not check the
/// grammar.
class JsonTokens final
{
public:
    /// @p text must outlive the tokens.
    explicit JsonTokens(QStringView text)
        : m_text(text)
    {
    }

    /// The next token. After Broken or End it returns the same token again.
    [[nodiscard]] JsonToken next();

private:
    [[nodiscard]] JsonToken consume(JsonToken::Kind kind, qsizetype length);
    /// Length of the string, number or literal at the current place; 0 if there is none.
    [[nodiscard]] qsizetype stringLength() const;
    [[nodiscard]] qsizetype numberLength() const;
    [[nodiscard]] qsizetype literalLength() const;
    [[nodiscard]] char16_t at(qsizetype place) const { return place < m_text.size() ? m_text[place].unicode() : u'\0'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Taskwatch
