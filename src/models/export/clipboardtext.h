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

/// Rows to format as text, in this order. Times are ISO 8601 with offset, except in JSON: a relative time would be
/// wrong once it is pasted.
using CopiedRows = QList<const TaskRow *>;

/// @p shown as aligned text columns: safe text, one line for each row.
[[nodiscard]] QString copyAsText(const CopiedRows &rows, const TitledColumns &shown);

/// @p shown as a Markdown table. Ids and urls are code spans, so that they stay unchanged. Other texts
/// are escaped, so that server text cannot become an image, HTML or a disguised link.
[[nodiscard]] QString copyAsMarkdown(const CopiedRows &rows, const TitledColumns &shown);

/// A JSON array of the objects of toJsonLine(), one on each line.
[[nodiscard]] QString copyAsJson(const CopiedRows &rows);

/// The columns of csvHeader() and confirmedAt, the time of the values. A cell that a spreadsheet would parse as a
/// formula begins with an apostrophe.
[[nodiscard]] QString copyAsCsv(const CopiedRows &rows);

/// For each row the curl command that sends the same request, one on each line, quoted for a shell, without a final
/// line feed. @p credentials: options of curl that send the token, which is a variable of the shell there, never its
/// value; may be empty. User info and fragment of the urls of @p urlOf are removed.
[[nodiscard]] QString copyAsCurl(
    const CopiedRows &rows, const std::function<QUrl(const TaskId &)> &urlOf, const QString &credentials);

} // namespace Taskwatch
