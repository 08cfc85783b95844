// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Taskwatch
{

/// What stands in the columns of ids of a table, in the order of its rows.
struct PasteTable {
    QStringList tasks;
    QStringList messages; ///< of rows that name no task
};

/// @p text as a table: CSV, tab-separated values, Markdown, or columns set with blanks, below a header that names a column
/// of ids (`taskId`, `Task ID`, `task`, `messageId`, or `id` where there is none of the others). Nothing: it is none.
[[nodiscard]] std::optional<PasteTable> readPasteTable(QStringView text);

} // namespace Taskwatch
