// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehits.h"

namespace Taskwatch
{

/// A text as a list of words.
struct PasteList {
    enum class Nature : quint8 {
        List, ///< nothing but words that are ids
        Words, ///< one line of words of a language, which may be ids all the same
        Prose, ///< sentences, or lines of a log
        Table, ///< rows of several cells, the tasks' ids in one column
    };

    Nature nature = Nature::List;
    QList<QStringView> words; ///< all of a list; of prose, those that may be ids; of a table, those of the column
};

/// Takes @p text apart, without quotes, brackets, bullets and numbers of lines. @p hits are those in it: where they stand
/// among words of a language, it is no list.
[[nodiscard]] PasteList readPasteList(QStringView text, const QList<PasteHit> &hits);

} // namespace Taskwatch
