// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"

namespace Taskwatch {

struct TaskRow;

/// What a screen reader says of a row: `tsk_1, retrying, 3 of 5 retries used, 2 left, 503 Service Unavailable, Checked:
/// 2 s`. Plain and safe; without what is not set.
[[nodiscard]] QString rowSentence(const TaskRow &row, const ClockReading &moment, TimeForm form = TimeForm::Relative);

} // namespace Taskwatch
