// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace Taskwatch {

/// Rows as text to hand over, in their given order. Times are ISO 8601 with offset except in JSON; a relative one would be
/// untrue as soon as it is pasted.
using CopiedRows = QList<const TaskRow *>;

/// @p columns with their titles as aligned columns: safe text, one line a row.
[[nodiscard]] QString copyAsText(const CopiedRows &rows, const QList<TaskColumn> &columns);

/// @p columns with their titles as a Markdown table. Ids and urls are code, so that they stay what they are; all other texts
/// are escaped, so that no word of the server becomes a picture, HTML or a link under another name.
[[nodiscard]] QString copyAsMarkdown(const CopiedRows &rows, const QList<TaskColumn> &columns);

/// An array of the objects of toJsonLine(), one a line.
[[nodiscard]] QString copyAsJson(const CopiedRows &rows);

/// The columns of csvHeader() and confirmedAt, when the fields were told. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
[[nodiscard]] QString copyAsCsv(const CopiedRows &rows);

/// For each row the command that asks the same, one a line, safe to paste into a shell, without a line feed at the end. The
/// token is `$QSTASH_TOKEN`, never its value; user-info, query and fragment of what @p urlOf says are left out.
[[nodiscard]] QString copyAsCurl(const CopiedRows &rows, const std::function<QUrl(const TaskId &)> &urlOf);

} // namespace Taskwatch
