// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"

namespace Taskwatch {

/// How long a cell is marked after a look has found it changed.
inline constexpr std::chrono::milliseconds NewsMarkDuration{3000};

/// Whether a mark fades at its end, or is as it is until it is gone: for people who asked their desktop for less motion.
enum class NewsMarkEnd : quint8 { Fades, Stays };

/// How strong the mark of a cell is, from 0, none, to 1: there for NewsMarkDuration after a look that found its field
/// changed, in its last second weaker in a few steps.
[[nodiscard]] double newsMark(const TaskRow &row, TaskColumn column, const Moment &moment, NewsMarkEnd end);

/// After what time the mark of a cell that has one is another; none where it has none.
[[nodiscard]] std::optional<std::chrono::milliseconds> newsMarkLasts(const TaskRow &row, TaskColumn column, const Moment &moment, NewsMarkEnd end);

} // namespace Taskwatch
