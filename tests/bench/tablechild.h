// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// Table measurements that run in their own process. Each prints one line of JSON: the time of each repetition in ms.
///
/// `tick ROWS TIMES`: a batch of 1,000 rows that move, applied and painted.
/// `tick-proxy ROWS TIMES WAY`: the same with QSortFilterProxyModel; WAY: rows, range, sort.
/// `keystroke ROWS TIMES`: another filter, until its rows are painted.
/// `sort ROWS TIMES FIELD`: a click on another column, until its rows are painted; FIELD: number, text.
/// `select ROWS TIMES`: all rows selected, then none, until that is painted, while a screen reader listens.
/// `scroll ROWS TIMES`: Page Down, until it is painted, while batches arrive.
///
/// Returns false if @p arguments name none of these.
bool runTableChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
