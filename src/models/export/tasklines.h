// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Taskwatch {

// Rows as lines to hand over, on the clipboard or in a file: see taskcopies.h for what they promise. May be used in any thread.

/// As in the table, but with nothing that depends on the moment or is left out for want of room.
[[nodiscard]] QString copiedText(TaskColumn column, const TaskRow &row);
[[nodiscard]] QStringList columnTitles(const QList<TaskColumn> &columns);

/// @p text, escaped where Markdown would understand something by it.
[[nodiscard]] QString markdownText(const QString &text);
/// A code span takes everything as it is, but for bars in a table; it is fenced by more backticks than it holds in a row.
/// @p text is not empty.
[[nodiscard]] QString markdownCode(const QString &text);
/// The first two lines of a table of @p columns.
[[nodiscard]] QString markdownTitles(const QList<TaskColumn> &columns);
[[nodiscard]] QString markdownTaskLine(const TaskRow &row, const QList<TaskColumn> &columns);

/// The columns of csvHeader() and confirmedAt.
[[nodiscard]] QByteArray csvTitles();
[[nodiscard]] QByteArray csvTaskLine(const TaskRow &row);

} // namespace Taskwatch
