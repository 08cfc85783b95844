// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Taskwatch {

/// What is known of a task after @p observation alone, as a row of a table; its text ids mean nothing.
[[nodiscard]] TaskRow rowOf(const Observation &observation);

/// @p row as one line of JSON without its line feed: the fields by the endpoint's names (times as Unix ms, absent ones
/// null), `phase`, `flags` (objects of field and detail) and `look`, which also tells `confirmedAt` where it failed and the
/// fields are of an earlier one. Where no task came yet, `taskId` is the id that is asked for and the other fields are null.
[[nodiscard]] QByteArray toJsonLine(const TaskRow &row);

/// How a row of CSV tells its times.
enum class CsvTimes : quint8 {
    UnixMs, ///< for scripts, as in JSON
    Iso8601, ///< with offset, for a spreadsheet
};

/// The names of the columns of toCsvRow().
[[nodiscard]] QStringList csvHeader();
/// The same as toJsonLine() as the cells of a row; absent ones are empty.
[[nodiscard]] QStringList toCsvRow(const TaskRow &row, CsvTimes times = CsvTimes::UnixMs);
/// @p cells as a line of RFC 4180, with its CR LF.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// @p rows as a table of aligned columns for a terminal: safe text, one line each, cut off nowhere.
[[nodiscard]] QString toTextTable(const QList<TaskRow> &rows, Timestamp now);

} // namespace Taskwatch
