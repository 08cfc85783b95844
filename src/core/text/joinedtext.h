// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Taskwatch {

// What stands between texts is a matter of the language, too. Use these for what people read, not for what is stored.

/// `a, b, c`.
[[nodiscard]] QString commaText(const QStringList &parts);
/// `Deadline: in 3 m`.
[[nodiscard]] QString labelText(const QString &label, const QString &value);
/// @p text with a full stop, unless it ends as sentences do in one of the languages of the program or of a server.
/// Empty stays empty.
[[nodiscard]] QString sentenceText(const QString &text);

/// The sentences @p first and @p second one after the other. Either may be empty.
[[nodiscard]] QString sentencesText(const QString &first, const QString &second);

/// @p text, which is read from left to right whatever the language is, such as a date in digits. Within a line of a
/// language that is read from right to left its parts would be shown in the wrong order.
[[nodiscard]] QString leftToRightText(const QString &text);

} // namespace Taskwatch
