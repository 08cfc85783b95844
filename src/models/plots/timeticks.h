// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// A label on a time axis.
struct TimeTick {
    Timestamp time{};
    QString text; ///< `14:30` in local time; at midnight the day, such as `Wed 15`

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Labels at round local times from @p from to @p to: as many as possible, but at most @p maxCount.
[[nodiscard]] QList<TimeTick> timeTicks(Timestamp from, Timestamp to, int maxCount);

} // namespace Taskwatch
