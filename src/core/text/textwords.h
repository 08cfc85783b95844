// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ascii.h"

#include <QString>

#include <string_view>

namespace Taskwatch {

// Functions that are called for every character of a paste are inline, and have plain loops.

/// Whether @p c is one of @p few.
[[nodiscard]] constexpr bool isOneOf(QChar c, std::u16string_view few)
{
    for (const char16_t each : few) {
        if (c.unicode() == each)
            return true;
    }
    return false;
}

/// Whether @p c, which is not ASCII, is a blank within a line.
[[nodiscard]] bool isWideBlank(QChar c);
/// Whether @p c is a blank of any kind within a line, including invisible ones.
[[nodiscard]] inline bool isBlankInLine(QChar c)
{
    return c.unicode() < 0x80 ? isOneOf(c, u" \t\v\f") : isWideBlank(c);
}
[[nodiscard]] constexpr bool isLineEnd(QChar c)
{
    return c.unicode() < 0x80 ? isOneOf(c, u"\n\r") : isOneOf(c, u"\u0085\u2028\u2029");
}
/// Whether @p c is an ASCII letter, an ASCII digit or `_`: the characters of names and of the service's own ids.
[[nodiscard]] constexpr bool isNameCharacter(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_';
}
[[nodiscard]] constexpr bool isQuoteMark(QChar c)
{
    return c.unicode() < 0x80 ? isOneOf(c, u"\"'`") : isOneOf(c, u"“”‘’„«»‹›");
}

/// Whether @p text begins with @p word in any case.
[[nodiscard]] bool startsLike(QStringView text, QStringView word);
/// @p text without the blanks at its ends.
[[nodiscard]] QStringView withoutBlanks(QStringView text);
/// Whether a value that begins like @p text is a placeholder, however long it is.
[[nodiscard]] bool beginsPlaceholder(QStringView text);
/// Whether @p value is a placeholder (`{taskId}`, `$ID`, `<id>`, `%s`, `:id`) or a word for "no value".
[[nodiscard]] bool isPlaceholder(QStringView value);

/// @p text in lower case, without `_`, `-`, blanks and quotes, so that `Task-Id` and `task_id` are the same name.
[[nodiscard]] QString foldedName(QStringView text);

} // namespace Taskwatch
