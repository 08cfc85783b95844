// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// The codes of the languages that the program is complete in, such as "de" or "zh_CN", by their own names.
[[nodiscard]] QStringList offeredLanguages();

/// The name of the language @p code in itself, such as "Deutsch".
[[nodiscard]] QString languageName(const QString &code);

/// Makes the application object show the texts of @p language from now on, and Qt's own where they are installed.
/// Empty: the first of the system's languages that is offered, else English. Texts that are shown already stay as they
/// are.
///
/// Numbers and dates follow the system's formats if @p language is empty or the system's. Otherwise they follow the
/// language, in the system's territory if it is used there.
void useLanguage(const QString &language = {});

/// What useLanguage() was called with last.
[[nodiscard]] QString usedLanguage();

} // namespace Taskwatch
