// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Returns @p text with everything made visible that could deceive a reader or a terminal: control characters by name
/// (‹ESC›; line feeds as ↵, tabs as ⇥), bidirectional overrides and other invisible format characters as ‹U+202E›,
/// invalid Unicode as ‹U+D800›. Uses only characters that common fonts have. Blanks stay. Server texts are shown only
/// through this function.
[[nodiscard]] QString safeText(const QString &text);

/// As safeText(), but keeps line feeds and tabs. For plain-text fields with several lines.
[[nodiscard]] QString safeMultiLineText(const QString &text);

/// The first non-blank line of @p text as by safeText(), elided with `…` to at most @p maxLength characters.
[[nodiscard]] QString safeFirstLine(const QString &text, qsizetype maxLength = 200);

} // namespace Taskwatch
