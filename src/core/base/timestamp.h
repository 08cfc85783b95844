// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Taskwatch {

/// A time on the wall clock, UTC, in whole milliseconds, as in the API.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// The clock used for schedules. It never goes back, is independent of the wall clock, and also runs while the machine
/// sleeps (std::chrono::steady_clock does not on Linux), so that facts are known to be old after a sleep.
struct MonotonicClock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now() noexcept;
};

using MonotonicTime = MonotonicClock::time_point;

[[nodiscard]] constexpr Timestamp fromUnixMs(qint64 ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

[[nodiscard]] constexpr qint64 toUnixMs(Timestamp time)
{
    return time.time_since_epoch().count();
}

/// The current time by the wall clock. Code whose decisions depend on time takes `now` as a parameter instead.
[[nodiscard]] inline Timestamp currentTimestamp()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Whether something due at @p due is overdue. There is a tolerance of three seconds, because the answer that shows the
/// change takes a moment.
[[nodiscard]] constexpr bool isOverdue(Timestamp due, Timestamp now)
{
    return now - due >= std::chrono::seconds(3);
}

} // namespace Taskwatch
