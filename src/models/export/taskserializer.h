// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Taskwatch {

/// A table row that contains only what @p observation says. Its text ids are not valid.
[[nodiscard]] TaskRow rowOf(const Observation &observation);

/// Format of times in JSON and CSV.
enum class RecordTimes : quint8 {
    UnixMs, ///< numbers, as in the API: for the scripts that read `--print`
    Iso8601, ///< texts in UTC: for copies and saved files
};

/// @p row as one line of JSON without line feed: the fields under the endpoint's names (absent ones null), `phase`,
/// `flags` (objects with field and detail) and `look`. After a failed poll `look` contains `confirmedAt`, the time of
/// the older values. Without a task, `taskId` is the watched id and the other fields are null.
[[nodiscard]] QByteArray toJsonLine(const TaskRow &row, RecordTimes times);

/// The column names of toCsvRow().
[[nodiscard]] QStringList csvHeader();
/// The same data as toJsonLine() as cells; absent values are empty.
[[nodiscard]] QStringList toCsvRow(const TaskRow &row, RecordTimes times);

/// @p rows as aligned columns for a terminal: safe text, one line for each row, nothing cut off.
[[nodiscard]] QString toTextTable(const QList<TaskRow> &rows, Timestamp now);

} // namespace Taskwatch
