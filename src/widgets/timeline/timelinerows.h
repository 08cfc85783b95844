// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QRect>

namespace Taskwatch {

/// Vertical layout of a timeline: the lane, which is the line of states, with a row of labels above and two below.
struct TimelineRows {
    TimelineRows(const QFontMetrics &metrics, int height);
    [[nodiscard]] static int heightFor(const QFontMetrics &metrics);

    static constexpr int LaneHalf = 12; ///< space above and below the middle of the lane
    static constexpr int TickLength = 4; ///< of the axis, which is above the times

    QRect above; ///< labels of failures
    int lane; ///< y of the middle of the lane
    QRect states; ///< labels of states, of collapsed stretches, and of the next attempt
    QRect times; ///< labels of the time axis, which is above them
};

} // namespace Taskwatch
