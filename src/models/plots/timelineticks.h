// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"
#include "plots/timelinescale.h"

#include <QList>

namespace Taskwatch {

/// A labelled place on the time axis of a timeline.
struct TimelineTick {
    double x = 0; ///< device-independent pixels
    QString text; ///< `14:30`, `14:30:15`, or the date at midnight; after a break on another day both

    friend bool operator==(const TimelineTick &, const TimelineTick &) = default;
};

/// Ticks at round times from @p left to @p right of @p scale, at least @p spacing pixels apart; none in collapsed
/// stretches. Round by UTC if @p form is Utc, otherwise by local time.
[[nodiscard]] QList<TimelineTick> timelineTicks(
    const TimelineScale &scale, double left, double right, double spacing, TimeForm form);

} // namespace Taskwatch
