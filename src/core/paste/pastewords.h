// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace Taskwatch {

/// Stands for a token that was removed from a text. A noncharacter, so no text contains it.
inline constexpr QChar RemovedToken{0xFFFF};

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
[[nodiscard]] bool isPasteBlank(QChar c);
[[nodiscard]] bool isPasteLineEnd(QChar c);
/// Whether @p c is an ASCII letter, an ASCII digit or `_`: the characters of names and of the service's own ids.
[[nodiscard]] bool isNameCharacter(QChar c);
[[nodiscard]] bool isPasteQuote(QChar c);

/// @p text without the blanks at its ends.
[[nodiscard]] QStringView withoutBlanks(QStringView text);
/// @p word without surrounding quotes, brackets and punctuation.
[[nodiscard]] QStringView unwrappedWord(QStringView word);

/// Whether @p word, one of several in a line, is more likely an id than an ordinary word, a number, a date or a path.
/// Only for telling a list from a sentence: it does not decide which ids are valid.
[[nodiscard]] bool isIdLike(QStringView word);
/// Whether a value that begins like @p text is a placeholder, however long it is.
[[nodiscard]] bool beginsPlaceholder(QStringView text);
/// Whether @p value is a placeholder (`{taskId}`, `$ID`, `<id>`, `%s`, `:id`) or a word for "no value".
[[nodiscard]] bool isPlaceholder(QStringView value);

/// Whether @p word is one that often surrounds a removed token: `export`, `curl`, `Authorization`.
[[nodiscard]] bool goesWithTokens(QStringView word);

/// @p text in lower case, without `_`, `-`, blanks and quotes, so that `Task-Id` and `task_id` are the same name.
[[nodiscard]] QString foldedName(QStringView text);

} // namespace Taskwatch
