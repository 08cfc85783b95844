// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

namespace Taskwatch {

/// What time it is, by each of the clocks that texts are told by.
struct Moment {
    Timestamp now; ///< by this machine's wall clock
    MonotonicTime tick; ///< by the clock that only goes forward: ages of our own looks
    Timestamp serverNow; ///< by the endpoint's clock, as far as it is known; else `now`: ages and countdowns of its times

    /// How long ago a moment of ours was, whatever has been done to the wall clock since.
    [[nodiscard]] std::chrono::milliseconds since(MonotonicTime then) const { return std::chrono::floor<std::chrono::milliseconds>(tick - then); }

    /// This very moment, with nothing known of the endpoint's clock.
    [[nodiscard]] static Moment current()
    {
        const Timestamp now = currentTimestamp();
        return {now, MonotonicClock::now(), now};
    }
};

} // namespace Taskwatch
