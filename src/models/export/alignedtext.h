// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Taskwatch {

/// @p lines of equally many cells as text for a fixed-width font: each column as wide as its widest cell, two blanks
/// between, a line feed after each line. Cells are of one line; nothing is cut off.
[[nodiscard]] QString alignedText(const QList<QStringList> &lines);

} // namespace Taskwatch
