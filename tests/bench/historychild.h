// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// Journal measurements that run in their own process. Each prints one line of JSON.
///
/// `fill FILE ENDPOINT TASKS`: a journal with a list of TASKS answered tasks.
/// `journal FILE SECONDS`: 1,000 changes per second of 100,000 tasks, applied to window and journal.
/// `history FILE CHANGES TIMES`: the timeline of a task with CHANGES changes, opened TIMES times.
///
/// Returns false if @p arguments name none of these.
bool runHistoryChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
