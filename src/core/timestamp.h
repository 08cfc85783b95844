// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace Taskwatch {

/// A moment on the wall clock, UTC, in whole milliseconds, as the endpoint counts them.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// A moment on the clock that only goes forward; what schedules are written in.
using MonotonicTime = std::chrono::steady_clock::time_point;

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

} // namespace Taskwatch
