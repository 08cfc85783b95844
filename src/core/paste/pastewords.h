// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textwords.h"

#include <algorithm>

namespace Taskwatch {

/// Stands for a token that was removed from a text. A noncharacter, so no text contains it.
inline constexpr QChar RemovedToken{0xFFFF};

/// The first place from @p at on in @p text whose character is not what @p accepts; the end of @p text if all are.
template <typename Accepts>
[[nodiscard]] qsizetype pastAll(QStringView text, qsizetype at, Accepts accepts)
{
    return std::find_if_not(text.begin() + std::min(at, text.size()), text.end(), accepts) - text.begin();
}

/// @p word without surrounding quotes, brackets and punctuation. A bracket or quote that has its partner inside stays.
[[nodiscard]] QStringView unwrappedWord(QStringView word);

[[nodiscard]] bool hasDigit(QStringView text);
/// Whether @p c is a control character, which no id has, and neither a blank nor a line end.
[[nodiscard]] bool isControl(QChar c);
/// The kind with which @p word begins as a person types it: `task:`, `msg:` or `message:`; empty if with none.
[[nodiscard]] QStringView typedKind(QStringView word);
/// @p value without the punctuation at its end, unless it has nothing else.
[[nodiscard]] QStringView withoutSentenceEnd(QStringView value);
/// Whether @p c is a dash that programs write in place of a hyphen.
[[nodiscard]] bool isDash(QChar c);
/// @p word with a hyphen in place of each such dash.
[[nodiscard]] QString withHyphens(QStringView word);

/// Whether @p word, one of several in a line, is more likely an id than an ordinary word, a number, a date or a path.
/// Only for telling a list from a sentence: it does not decide which ids are valid.
[[nodiscard]] bool isIdLike(QStringView word);
/// Whether @p word is one that often surrounds a removed token: `export`, `curl`, `Authorization`.
[[nodiscard]] bool goesWithTokens(QStringView word);

} // namespace Taskwatch
