// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <QList>
#include <QStringList>

namespace Taskwatch {

// Rows as lines of text for the clipboard or a file; see clipboardtext.h for the guarantees. Thread-safe.

/// The text of a cell as in the table, but complete and without anything that depends on the current time.
[[nodiscard]] QString copiedText(TaskColumn column, const TaskRow &row);

/// @p text with Markdown syntax escaped.
[[nodiscard]] QString markdownText(const QString &text);
/// @p text as a code span, in which only the bars of a table need escaping. It is fenced by more backticks than the
/// longest run in it. @p text must not be empty.
[[nodiscard]] QString markdownCode(const QString &text);
/// @p cells, which are escaped, as a line of a table.
[[nodiscard]] QString markdownLine(const QStringList &cells);
/// Header and separator line of a table.
[[nodiscard]] QString markdownTitles(const QStringList &titles);
[[nodiscard]] QString markdownTaskLine(const TaskRow &row, const QList<TaskColumn> &columns);

} // namespace Taskwatch
