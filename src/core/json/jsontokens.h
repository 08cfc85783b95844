// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Taskwatch {

/// A piece of JSON, as it stands in the text.
struct JsonToken {
    enum class Kind : quint8 {
        String, ///< with its quotes
        Number,
        Literal, ///< true, false, null
        Open, ///< { or [
        Close, ///< } or ]
        Comma,
        Colon,
        Broken, ///< no JSON from here on
        End,
    };

    Kind kind = Kind::End;
    qsizetype begin = 0;
    qsizetype length = 0;

    friend bool operator==(const JsonToken &, const JsonToken &) = default;
};

/// Takes JSON (RFC 8259) apart, piece by piece, without understanding it: numbers are neither read nor rounded.
class JsonTokens final
{
public:
    /// @p text must outlive the tokens.
    explicit JsonTokens(QStringView text)
        : m_text(text)
    {
    }

    /// The next one. After Broken and End the same again.
    [[nodiscard]] JsonToken next();

private:
    [[nodiscard]] JsonToken take(JsonToken::Kind kind, qsizetype length);
    /// Length of what begins at the present place; 0 where that is none.
    [[nodiscard]] qsizetype stringLength() const;
    [[nodiscard]] qsizetype numberLength() const;
    [[nodiscard]] qsizetype literalLength() const;
    [[nodiscard]] char16_t at(qsizetype place) const { return place < m_text.size() ? m_text[place].unicode() : u'\0'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace Taskwatch
