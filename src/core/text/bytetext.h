// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Taskwatch {

/// @p bytes of a file or of standard input as a text. Understands UTF-8, UTF-16 and UTF-32 with and without a byte
/// order mark, and Windows-1252 where it is none of these. Returns an error for binary data.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes);

/// The same with `\n` at the end of each line.
[[nodiscard]] Result<QString> textOfBytes(const QByteArray &bytes);

/// @p text with `\n` in place of CR LF, CR, NUL and the line ends of Unicode. A NUL ends a line because `find -print0`
/// and `jq --raw-output0` write it.
[[nodiscard]] QString withLineFeeds(QString text);

} // namespace Taskwatch
