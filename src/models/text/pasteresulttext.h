// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// Result, or preview, of parsing a text in which the user entered ids.
struct PasteResult {
    qsizetype added = 0; ///< tasks that were not watched before
    qsizetype known = 0; ///< tasks that were already watched
    qsizetype lists = 0; ///< lists whose tasks are read
    qsizetype refused = 0; ///< words that are not watched; `refusedWords` has the reasons
    QStringList refusedWords = {}; ///< the first few refused words with the reason; plain text, made safe
    int tokens = 0; ///< number of tokens in the text; they were discarded
};

/// `14 new, 3 already watched, 2 lists, 1 refused: …; a token in the text was discarded`. Plain text.
[[nodiscard]] QString pasteResultText(const PasteResult &result);

/// What follows it if the filter hides @p hidden of the @p tasks that the text named: `· 2 are hidden by the filter`.
/// Empty if it hides none.
[[nodiscard]] QString hiddenTasksText(qsizetype hidden, qsizetype tasks);

/// Preview of what Enter would do with the entered text: `2 new, 1 already watched · Enter watches them`.
[[nodiscard]] QString previewText(const PasteResult &result);

/// Preview if @p ids may not be ids: `These may not be ids: … · Enter asks for confirmation`. At least one.
[[nodiscard]] QString doubtfulIdsText(const QStringList &ids);

} // namespace Taskwatch
