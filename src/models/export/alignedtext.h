// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Taskwatch {

/// Formats @p lines for a fixed-width font. Each column is as wide as its widest cell, columns are separated by two
/// blanks, and each line ends with a line feed. All lines must have the same number of cells, and each cell must be a
/// single line. Nothing is cut off.
[[nodiscard]] QString alignedText(const QList<QStringList> &lines);

} // namespace Taskwatch
