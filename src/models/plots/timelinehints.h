// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plots/timelineplan.h"

#include <QString>

namespace Taskwatch {

/// Tooltip for the position @p x of @p plan: an event, else a future time, else a gap and its reason, else the state at
/// that time. Times in all forms. Ends with help on navigation. Plain text, possibly several lines, not made safe.
[[nodiscard]] QString timelineHint(const TaskHistory &history, const QList<HistoryEvent> &events,
    const TimelinePlan &plan, const ClockReading &moment, double x);

/// Index of the event whose mark is at @p x, or of the gap there; -1 if there is none.
[[nodiscard]] qsizetype nearestEvent(const TimelinePlan &plan, const QList<HistoryEvent> &events, double x);

} // namespace Taskwatch
