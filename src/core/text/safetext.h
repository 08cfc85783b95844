// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p text with everything made visible that could deceive a reader or a terminal: control characters as their
/// pictures (␛ for escape), bidirectional overrides and other invisible format characters as ‹U+202E›, broken Unicode as ‹U+D800›.
/// Blanks stay. What comes from a server is shown only through this.
[[nodiscard]] QString safeText(const QString &text);

/// As safeText(), but line feeds and tabs stay: for a text of many lines in a plain-text field.
[[nodiscard]] QString safeMultiLineText(const QString &text);

/// The first line of @p text that is not blank, safe and at most @p maxLength characters, elided at its end with `…`.
[[nodiscard]] QString safeFirstLine(const QString &text, qsizetype maxLength = 200);

} // namespace Taskwatch
