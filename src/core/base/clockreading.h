// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

namespace Taskwatch {

/// The current time by each clock that displayed times need.
struct ClockReading {
    Timestamp now; ///< this machine's wall clock
    MonotonicTime tick; ///< monotonic clock, for the age of our polls
    Timestamp serverNow; ///< the endpoint's clock, `now` if unknown; for ages and countdowns of its times

    /// Time since @p then, independent of changes of the wall clock.
    [[nodiscard]] std::chrono::milliseconds since(MonotonicTime then) const
    {
        return std::chrono::floor<std::chrono::milliseconds>(tick - then);
    }

    /// The current time, with an unknown endpoint clock.
    [[nodiscard]] static ClockReading current()
    {
        const Timestamp now = currentTimestamp();
        return {now, MonotonicClock::now(), now};
    }
};

} // namespace Taskwatch
