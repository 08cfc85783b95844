// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phasecounts.h"

#include <QString>

namespace Taskwatch {

/// The most severe phase that has tasks; none if there is no task with a phase.
[[nodiscard]] std::optional<Phase> worstPhase(const PhaseCounts &counts);

/// `Failed 31, Retrying 87, …`, most severe first.
[[nodiscard]] QString countsText(const PhaseCounts &counts);

/// Tooltip of the tray icon: the endpoint, then its counts.
[[nodiscard]] QString trayText(const PhaseCounts &counts, const QString &endpoint);

} // namespace Taskwatch
