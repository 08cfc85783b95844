// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Taskwatch {

/// @p observation as one line of JSON without its line feed: the fields by the endpoint's names (times as Unix ms, absent
/// ones null), `phase`, `flags` (objects of field and detail) and `look`. Where no task came, `taskId` is the id that was
/// asked for and the other fields are null.
[[nodiscard]] QByteArray toJsonLine(const Observation &observation);

/// The names of the columns of toCsvRow().
[[nodiscard]] QStringList csvHeader();
/// The same as toJsonLine() as the cells of a row; absent ones are empty.
[[nodiscard]] QStringList toCsvRow(const Observation &observation);
/// @p cells as a line of RFC 4180, with its CR LF.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// @p observations as a table of aligned columns for a terminal: safe text, one line each, cut off nowhere.
[[nodiscard]] QString toTextTable(const QList<Observation> &observations, Timestamp now);

} // namespace Taskwatch
