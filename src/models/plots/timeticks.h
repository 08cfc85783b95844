// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace Taskwatch
{

/// A label on an axis of time.
struct TimeTick {
    Timestamp time{};
    QString text; ///< `14:30` in local time; the day's name and number at its begin

    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Labels at round local times from @p from to @p to, as close as possible but at most @p most of them.
[[nodiscard]] QList<TimeTick> timeTicks(Timestamp from, Timestamp to, int most);

} // namespace Taskwatch
