// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Taskwatch {

/// A moment on the wall clock, UTC, in whole milliseconds, as the endpoint counts them.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// The clock that schedules are written in: goes forward only, whatever is done to the wall clock, and also while the
/// machine sleeps (which std::chrono::steady_clock does not on Linux), so that after a sleep an old fact is known to be old.
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

/// Now, by this machine's wall clock. Code that decides by time takes `now` as a parameter instead.
[[nodiscard]] inline Timestamp currentTimestamp()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Whether something that was due at @p due is late. For three seconds it is only due: the answer that tells what happened
/// needs a moment.
[[nodiscard]] constexpr bool isOverdue(Timestamp due, Timestamp now)
{
    return now - due >= std::chrono::seconds(3);
}

} // namespace Taskwatch
