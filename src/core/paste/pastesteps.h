// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"
#include "task/idforms.h"

#include <QList>

namespace Taskwatch {

// The steps of reading a paste, in their order. Each takes linear time, whatever the text is.

/// Removes from @p text what no id contains: terminal escapes, invisible characters, and dashes in the API's own ids.
/// The target of a terminal's link is put before its text. Adds to @p undone the names of what there was, for the user.
void cleanPaste(QString &text, const IdForms &forms, QStringList &undone);

/// Undoes all that may wrap names, addresses and ids in @p text, also if nested, and adds to @p undone what that was.
/// May change an id that nothing marks, so a list of bare ids must not be taken from the result.
void unwrapPaste(QString &text, const IdForms &forms, QStringList &undone);

/// Finds what is an id whatever is beside it, in the order of the text: addresses and keys of the API, our own
/// addresses, `tsk_…`, UUIDs that end a key or are in brackets behind a name, and `task:98765` as a person types it.
/// They may overlap; then the first one counts. An empty id stands for the address of a file: its name is no id.
/// @p longestLine: see cutAt().
[[nodiscard]] QList<PasteHit> findPasteMarks(const QString &text, const IdForms &forms, qsizetype longestLine);

/// Finds these marks and the ids that a name marks, as in `taskId: 7`. A message id is dropped if a task id is in the
/// same JSON object, line or block of `name: value` lines, because there it only names the task's message. It is not
/// dropped if an address or `msg:` marks it.
[[nodiscard]] QList<PasteHit> findPasteHits(const QString &text, const IdForms &forms);

/// Finds tables in @p text: values separated by commas, semicolons, tabs or as `sep=` says, Markdown, tables of
/// trackers, boxes, and columns aligned with blanks. A table has a header with the title of an id column, which need
/// not be at the beginning of the text, and ids below it. Returns these ids, messages only of rows without a task, and
/// of @p hits those that no table makes needless, in the order of the text; nothing if there is no table.
[[nodiscard]] QList<PasteHit> readPasteTables(const QString &text, const QList<PasteHit> &hits, const IdForms &forms);

/// Reads @p text as a list of words without quotes, brackets, bullets and line numbers, and returns them and @p hits.
/// Of sentences, logs and structured texts only @p hits are returned, and as guesses what may be an id on a line of its
/// own; of rows of cells only the column of the tasks. @p linesAreIds: each line without a hit is one word, as it is,
/// unless a name marks an id in the text.
[[nodiscard]] QList<PasteHit> readPasteList(QStringView text, const QList<PasteHit> &hits, bool linesAreIds);

/// Whether the id from @p begin to @p end goes on behind @p end. @p longestLine: length of the longest line of @p text,
/// because a terminal breaks lines at its width.
[[nodiscard]] PasteHit::Cut cutAt(
    QStringView text, qsizetype begin, qsizetype end, bool isAddress, qsizetype longestLine);

} // namespace Taskwatch
