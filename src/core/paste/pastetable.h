// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace Taskwatch {

/// The ids in the id columns of a pasted table, in the order of its rows.
struct PasteTable {
    QStringList tasks;
    QStringList messages; ///< of rows without a task id
};

/// Reads @p text as a table: CSV, tab-separated values, Markdown, or columns aligned with blanks. The header must name
/// an id column: `taskId`, `Task ID`, `task`, `messageId`, or `id` if there is none of the others. None if @p text is
/// not such a table.
[[nodiscard]] std::optional<PasteTable> readPasteTable(QStringView text);

} // namespace Taskwatch
