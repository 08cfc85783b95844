// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/idforms.h"

#include <QFlags>

namespace Taskwatch {

/// What programs put around or into ids on the way to a paste.
enum class Wrapping : quint16 {
    TerminalEscapes = 0x1, ///< colours and links of terminals, in every spelling
    InvisibleCharacters = 0x2,
    Dashes = 0x4, ///< typographic dashes in place of hyphens
    QuotedPrintable = 0x8,
    Entities = 0x10, ///< `&quot;`
    Backslashes = 0x20, ///< `\"`: a string in a string
    ByteNumbers = 0x40, ///< `[116, 115, 107, 95]`
    Base64 = 0x80,
    UrlCoding = 0x100, ///< `%2F`, also several times, and the codes of mail gateways
    FullWidth = 0x200, ///< punctuation of Chinese and Japanese input methods
};
Q_DECLARE_FLAGS(Wrappings, Wrapping)
Q_DECLARE_OPERATORS_FOR_FLAGS(Wrappings)

/// `terminal escapes, HTML entities`
[[nodiscard]] QString wrappingsText(Wrappings wrappings);

/// Removes from @p text what no id contains, and returns what that was: terminal escapes, invisible characters, and
/// dashes in the API's own ids. The target of a terminal's link is put before its text. Linear time.
Wrappings cleanPaste(QString &text, const IdForms &forms);

/// Undoes all that may wrap names, addresses and ids in @p text, also if nested, and returns what that was. May change
/// an id that nothing marks, so a list of bare ids must not be taken from the result. Linear time.
Wrappings unwrapPaste(QString &text, const IdForms &forms);

} // namespace Taskwatch
