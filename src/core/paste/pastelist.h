// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"

namespace Taskwatch {

/// A pasted text, read as a list of words.
struct PasteList {
    enum class Nature : quint8 {
        List, ///< only ids
        Words, ///< one line of ordinary words, which may still be ids
        Prose, ///< sentences, or lines of a log
        Table, ///< rows of several cells without a header, with the task ids in one column
    };

    Nature nature = Nature::List;
    QList<QStringView> words; ///< of a list: all; of prose: those that may be ids; of a table: the id column
};

/// Splits @p text into words without quotes, brackets, bullets and line numbers. @p hits are the hits in @p text. A
/// text with hits among ordinary words is not a list. @p linesAreIds: a line without a hit is one word, as it is.
[[nodiscard]] PasteList readPasteList(QStringView text, const QList<PasteHit> &hits, bool linesAreIds);

} // namespace Taskwatch
