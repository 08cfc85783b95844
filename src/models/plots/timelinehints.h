// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plots/timelineplan.h"

#include <QString>

namespace Taskwatch {

/// What a timeline has to say of the place at @p x of @p plan: what happened there, else what is to come, else why nobody
/// looked, else which state it was. Times in all forms. Always ends with how to move about. Plain text, perhaps of many lines, not made safe.
[[nodiscard]] QString timelineHint(const TaskHistory &history, const QList<HistoryEvent> &events, const TimelinePlan &plan, const Moment &moment, double x);

/// The event whose mark is at @p x, or the gap that is there; -1 where there is none.
[[nodiscard]] qsizetype nearestEvent(const TimelinePlan &plan, const QList<HistoryEvent> &events, double x);

} // namespace Taskwatch
