// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace Taskwatch
{

/// Stands where a token was taken out of a text: no character of any text.
inline constexpr QChar TakenToken{0xFFFF};

/// Whether @p c is one of @p few: a loop that the compiler sees through, as this is asked of every character of a paste.
[[nodiscard]] constexpr bool isOneOf(QChar c, std::u16string_view few)
{
    for (const char16_t each : few) {
        if (c.unicode() == each)
            return true;
    }
    return false;
}

/// Blanks of all kinds within a line, also those that are not seen.
[[nodiscard]] bool isPasteBlank(QChar c);
[[nodiscard]] bool isPasteLineEnd(QChar c);
/// Letters, digits and `_` of ASCII: what names and the service's own ids are made of.
[[nodiscard]] bool isNameCharacter(QChar c);
/// A quote of any kind.
[[nodiscard]] bool isPasteQuote(QChar c);

/// @p text without the blanks at its ends.
[[nodiscard]] QStringView withoutBlanks(QStringView text);
/// @p word without quotes, brackets and the punctuation of a sentence round it.
[[nodiscard]] QStringView unwrappedWord(QStringView word);

/// Whether @p word, one among others in a line, is more likely an id than a word of a language, a number of a date or a
/// path. Only to tell a list from a sentence: it says nothing of what can be an id.
[[nodiscard]] bool isIdLike(QStringView word);
/// A stand-in for a value: `{taskId}`, `$ID`, `<id>`, `%s`, `:id`, or a word that says that there is none.
[[nodiscard]] bool isPlaceholder(QStringView value);

/// Whether @p word is one that stands round a token that was taken out: `export`, `curl`, `Authorization`.
[[nodiscard]] bool goesWithTokens(QStringView word);

/// @p text in lower case, without `_`, `-`, blanks and quotes: `Task-Id` and `task_id` are one name.
[[nodiscard]] QString foldedName(QStringView text);

} // namespace Taskwatch
