// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// A label on a time axis.
struct TrendTick {
    Timestamp time{};
    QString text; ///< `14:30` in local time; at midnight the day, such as `Wed 15`

    friend bool operator==(const TrendTick &, const TrendTick &) = default;
};

/// Labels at round local times from @p from to @p to: as many as possible, but at most @p maxCount.
[[nodiscard]] QList<TrendTick> trendTicks(Timestamp from, Timestamp to, int maxCount);

} // namespace Taskwatch
