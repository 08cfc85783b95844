// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p text of an API file, such as "about" or one of "words", in the user's language if the file is one of the program;
/// otherwise unchanged.
[[nodiscard]] QString apiText(const QString &text);

/// The same with a capital at its beginning, as the title of a column or field.
[[nodiscard]] QString apiTitle(const QString &word);

} // namespace Taskwatch
