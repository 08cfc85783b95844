// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace Taskwatch {

// Sizes that all tables share, in device-independent pixels.

/// Horizontal padding of cells and of header titles; equal, so that they align.
inline constexpr int CellPadding = 10;
/// Width and height of the symbol in a cell, with a font of usual size.
inline constexpr int CellSymbolSize = 16;
/// Space between a symbol and its word.
inline constexpr int CellSymbolGap = 7;

/// Side of a symbol beside a text with @p metrics: @p size at the usual font size, larger for larger fonts.
[[nodiscard]] inline int symbolSizeFor(const QFontMetrics &metrics, int size = CellSymbolSize)
{
    constexpr int UsualHeight = 18;
    return std::max(size, size * metrics.height() / UsualHeight);
}

/// Height of a row and of the header with @p font.
[[nodiscard]] inline int rowHeight(const QFont &font)
{
    constexpr int AboveAndBelow = 10;
    return std::max(QFontMetrics(font).height(), CellSymbolSize) + AboveAndBelow;
}

} // namespace Taskwatch
