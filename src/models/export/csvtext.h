// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

#include <QByteArray>
#include <QStringList>

namespace Taskwatch {

/// @p cells as a line of RFC 4180, including CR LF. A cell that a spreadsheet would read as a formula begins with an
/// apostrophe.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

/// Header line with the columns of csvHeader() and confirmedAt.
[[nodiscard]] QByteArray csvTitles();
[[nodiscard]] QByteArray csvTaskLine(const TaskRow &row);

} // namespace Taskwatch
