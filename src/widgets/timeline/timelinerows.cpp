// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinerows.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int RowGap = 3;

} // namespace

TimelineRows::TimelineRows(const QFontMetrics &metrics, int height)
{
    const int line = metrics.height();
    int y = std::max(0, (height - heightFor(metrics)) / 2) + RowGap;
    above = QRect(0, y, 0, line);
    y += line + LaneHalf;
    lane = y;
    y += LaneHalf;
    states = QRect(0, y, 0, line);
    y += line + RowGap + TickLength;
    times = QRect(0, y, 0, line);
}

int TimelineRows::heightFor(const QFontMetrics &metrics)
{
    return 3 * metrics.height() + 2 * LaneHalf + 3 * RowGap + TickLength;
}

} // namespace Taskwatch
