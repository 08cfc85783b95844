// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// What the table does, in a process of its own. Each prints one line of JSON: the milliseconds of each time.
///
/// `tick ROWS TIMES`: a batch of 1,000 rows that move, taken in and painted.
/// `tick-proxy ROWS TIMES WAY`: the same by QSortFilterProxyModel; WAY: rows, range, sort.
/// `keystroke ROWS TIMES`: another filter, until its rows are painted.
/// `sort ROWS TIMES FIELD`: a click on another column, until its rows are painted; FIELD: number, text.
/// `scroll ROWS TIMES`: a page down, until it is painted, while batches arrive.
///
/// False where @p arguments name nothing of this.
bool runTableChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
