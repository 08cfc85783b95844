// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// How long a cell is marked after a poll found a change.
inline constexpr std::chrono::milliseconds ChangeHighlightDuration{3000};

/// Whether a mark fades out, or disappears at once for users who asked their desktop for less motion.
enum class ChangeHighlightEnd : quint8 { Fades, Stays };

/// Strength of a cell's mark, from 0 (none) to 1. The mark lasts ChangeHighlightDuration after the poll that found the
/// change, and gets weaker in a few steps in its last second.
[[nodiscard]] double changeHighlight(
    const TaskRow &row, TaskColumn column, const ClockReading &moment, ChangeHighlightEnd end);

/// Time until the mark of a cell changes; none if it has no mark.
[[nodiscard]] std::optional<std::chrono::milliseconds> changeHighlightLasts(
    const TaskRow &row, TaskColumn column, const ClockReading &moment, ChangeHighlightEnd end);

} // namespace Taskwatch
