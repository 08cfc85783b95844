// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

// What programs write around and into texts that they show or send. Each function undoes one kind, returns whether
// there was any, and takes linear time.

/// Removes colours and other commands of terminals, also where another program wrote `^[`, `#033` or `\x1b` for the
/// escape character or left it out. The target of a link is put before its text.
bool undoTerminalEscapes(QString &text);
/// Removes zero-width characters, soft hyphens, direction marks and the like.
bool removeInvisible(QString &text);
/// Decodes a mail's text, if it looks like quoted-printable, and encoded words of its header.
bool undoQuotedPrintable(QString &text);
/// Decodes HTML entities, and removes places where a web page lets words break.
bool undoEntities(QString &text);
/// Writes the rows of HTML tables as lines, with tabs between their cells.
bool undoHtmlTables(QString &text);
/// Writes punctuation, letters and digits of Chinese and Japanese input methods in ASCII.
bool undoFullWidth(QString &text);

/// @p bytes as UTF-8; null if they are something else than a text.
[[nodiscard]] QString printableText(const QByteArray &bytes);

} // namespace Taskwatch
