// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"
#include "cells/timetext.h"

namespace Taskwatch {

/// Stands where there is nothing to say.
inline const QString NotSetText = QStringLiteral("—");

/// What a cell says, as plain safe text; `—` where the endpoint said nothing. Of our own looks it tells the age where
/// times are relative, else the time; a change that was seen has an age in every form, as only that is known.
[[nodiscard]] QString cellText(TaskColumn column, const TaskRow &row, const Moment &moment, TimeForm form = TimeForm::Relative);

/// What a cell says when there is room: whole texts, all forms of a time. Plain text, perhaps of many lines, not made safe.
[[nodiscard]] QString cellDetail(TaskColumn column, const TaskRow &row, const Moment &moment);

/// The parts of a cell that are drawn apart: `4/5`, and `1 left`; the latter empty where nothing is left to say.
[[nodiscard]] QString usedRetriesText(const Task &task);
[[nodiscard]] QString leftRetriesText(const Task &task);

/// When a task failed last: age or time; empty when it was not said.
[[nodiscard]] QString errorTimeText(const Task &task, const Moment &moment, TimeForm form = TimeForm::Relative);
/// The first line of a task's error; `—` when nothing was ever said to have failed.
[[nodiscard]] QString errorText(const Task &task);

/// How far the next attempt lies beyond a deadline that is still ahead; none where it does not, or nothing can follow.
[[nodiscard]] std::optional<std::chrono::milliseconds> missesDeadlineBy(const Task &task, Timestamp serverNow);

} // namespace Taskwatch
