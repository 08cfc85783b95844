// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/timestamp.h"

#include <ctime>

namespace Taskwatch {

MonotonicClock::time_point MonotonicClock::now() noexcept
{
#ifdef CLOCK_BOOTTIME
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return time_point(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace Taskwatch
