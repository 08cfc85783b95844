// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// A batch of rows that move, compared with QSortFilterProxyModel: at 100,000 rows and at 1,000,000.
[[nodiscard]] QList<Figure> runTick();
/// Another filter, until its rows are painted.
[[nodiscard]] QList<Figure> runKeystroke();
/// A click on another column, until its rows are painted.
[[nodiscard]] QList<Figure> runSort();
/// All rows selected, or none, while a screen reader listens.
[[nodiscard]] QList<Figure> runSelect();
/// Page Down in a list that moves.
[[nodiscard]] QList<Figure> runScroll();
/// Time until a long paste is in the list, and how long it blocks the window.
[[nodiscard]] QList<Figure> runPaste();

} // namespace Taskwatch::Bench
