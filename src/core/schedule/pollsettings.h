// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollpolicy.h"
#include "schedule/ratelimiter.h"

namespace Taskwatch {

/// Polling settings of one endpoint, set by the user.
struct PollSettings {
    PollIntervals intervals;
    RequestLimits limits;
    std::chrono::milliseconds timeout{10'000}; ///< from sending a request to the last byte of its answer

    friend bool operator==(const PollSettings &, const PollSettings &) = default;
};

/// Allowed range of the settings. Lower values would burden a server; higher ones are probably mistakes.
namespace PollBounds {
using std::chrono::milliseconds;
inline constexpr milliseconds LeastActive{200};
inline constexpr milliseconds LeastIdle{1'000};
inline constexpr milliseconds MostInterval{86'400'000};
inline constexpr double LeastPerSecond = 0.1;
inline constexpr double MostPerSecond = 10'000;
inline constexpr int MostConnections = 24;
inline constexpr milliseconds LeastTimeout{500};
inline constexpr milliseconds MostTimeout{300'000};
} // namespace PollBounds

/// Burst size for a rate set by the user: the requests of half a second, at least 1.
[[nodiscard]] constexpr int burstFor(double perSecond)
{
    return perSecond < 4 ? 1 : static_cast<int>(perSecond / 2);
}

} // namespace Taskwatch
