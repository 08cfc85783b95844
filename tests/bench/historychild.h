// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Taskwatch::Bench {

/// What the journal does, in a process of its own. Each prints one line of JSON.
///
/// `fill FILE ENDPOINT TASKS`: a journal with a list of so many answered tasks.
/// `journal FILE SECONDS`: 1,000 changes a second of 100,000 tasks, taken in by window and journal.
/// `history FILE CHANGES TIMES`: the timeline of a task with so many changes, opened again and again.
///
/// False where @p arguments name nothing of this.
bool runHistoryChild(const QStringList &arguments);

} // namespace Taskwatch::Bench
