// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/taskcolumn.h"
#include "cells/timetext.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// Shown where there is no value.
inline const QString NotSetText = QStringLiteral("—");

/// The text of a cell, plain and safe; `—` where the endpoint sent no value. For our own polls it contains the age if
/// times are relative, else the time. An observed change always has an age, because only the age is known.
[[nodiscard]] QString cellText(
    TaskColumn column, const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

/// The long text of a cell: uncut texts and all forms of a time. Plain text, possibly several lines, not made safe.
[[nodiscard]] QString cellDetail(TaskColumn column, const TaskRow &row, const ClockReading &moment);

/// The parts of the Retries cell, which are drawn separately: `4/5` and `1 left`. The second is empty for a final task.
[[nodiscard]] QString usedRetriesText(const Task &task);
[[nodiscard]] QString leftRetriesText(const Task &task);

/// Age or time of the last error of a task; empty without lastErrorAt.
[[nodiscard]] QString errorTimeText(const Task &task, const ClockReading &moment, TimeForm form = TimeForm::Relative);
/// The first line of a task's error; `—` if the endpoint reported no error.
[[nodiscard]] QString errorText(const Task &task);

/// How long after the deadline the next attempt is. None if it is before the deadline, if the deadline has passed, or
/// if the task is final.
[[nodiscard]] std::optional<std::chrono::milliseconds> missesDeadlineBy(const Task &task, Timestamp serverNow);

} // namespace Taskwatch
