// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace Taskwatch {

/// Whether @p c is one of @p few. A plain loop that the compiler can inline, because this is called for every character
/// of a paste.
[[nodiscard]] constexpr bool isOneOf(QChar c, std::u16string_view few)
{
    for (const char16_t each : few) {
        if (c.unicode() == each)
            return true;
    }
    return false;
}

/// Whether @p c is a blank of any kind within a line, including invisible ones.
[[nodiscard]] bool isBlankInLine(QChar c);
[[nodiscard]] bool isLineEnd(QChar c);
/// Whether @p c is an ASCII letter, an ASCII digit or `_`: the characters of names and of the service's own ids.
[[nodiscard]] bool isNameCharacter(QChar c);
[[nodiscard]] bool isQuoteMark(QChar c);

/// @p text without the blanks at its ends.
[[nodiscard]] QStringView withoutBlanks(QStringView text);
/// Whether a value that begins like @p text is a placeholder, however long it is.
[[nodiscard]] bool beginsPlaceholder(QStringView text);
/// Whether @p value is a placeholder (`{taskId}`, `$ID`, `<id>`, `%s`, `:id`) or a word for "no value".
[[nodiscard]] bool isPlaceholder(QStringView value);

/// @p text in lower case, without `_`, `-`, blanks and quotes, so that `Task-Id` and `task_id` are the same name.
[[nodiscard]] QString foldedName(QStringView text);

} // namespace Taskwatch
