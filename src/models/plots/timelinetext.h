// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "plots/timelineplan.h"

namespace Taskwatch {

// The labels of a timeline.

[[nodiscard]] QString timelineNowText(Timestamp now, TimeForm times);
/// Label of a collapsed stretch of @p length.
[[nodiscard]] QString timelineCollapsedText(std::chrono::milliseconds length);
[[nodiscard]] QString timelineGapText(const WatchGap &gap, Timestamp now);
/// Label of a future or overdue event, such as `next in 2 m 13 s`.
[[nodiscard]] QString timelineAheadText(const TimelinePlan::Ahead &ahead, const ClockReading &moment, TimeForm times);

} // namespace Taskwatch
