// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phasecounts.h"

#include <QString>

namespace Taskwatch {

class TaskTable;

/// How many tasks of @p table are in each phase.
[[nodiscard]] PhaseCounts phaseCounts(const TaskTable &table);

/// The phase that hurts most, of those that tasks are in; none where no task was told yet.
[[nodiscard]] std::optional<Phase> worstPhase(const PhaseCounts &counts);

/// What the tray says of the tasks: the endpoint, then `Failed 31, Retrying 87, …`, what hurts first.
[[nodiscard]] QString trayText(const PhaseCounts &counts, const QString &endpoint);

} // namespace Taskwatch
