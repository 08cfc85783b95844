// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch {

/// What became of a text in which a person gave ids, or would become of it.
struct TakenIds {
    qsizetype added = 0; ///< tasks that were not watched
    qsizetype known = 0; ///< tasks that were already
    qsizetype messages = 0; ///< whose tasks are asked for
    qsizetype refused = 0;
    QStringList named = {}; ///< the first few of the refused, with why; plain text, made safe
    int tokens = 0; ///< that were in it, and were dropped
};

/// `14 new, 3 already watched, 2 messages, 1 refused: …; a token was in it: it was not kept`. Plain text.
[[nodiscard]] QString takenText(const TakenIds &taken);

/// What Enter would do with what is typed: `2 new, 1 already watched · Enter watches them`.
[[nodiscard]] QString previewText(const TakenIds &taken);

/// Before @p ids, which are only words that look like ids, are taken.
[[nodiscard]] QString perhapsText(const QStringList &ids);

/// Of the action that takes @p added tasks off the list again.
[[nodiscard]] QString undoText(qsizetype added);
/// That it has.
[[nodiscard]] QString undoneText(qsizetype removed);

} // namespace Taskwatch
