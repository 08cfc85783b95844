// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverhints.h"

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr std::chrono::hours LongestAge{24 * 366};

} // namespace

ServerHints parseHints(const HintHeaders &headers)
{
    ServerHints hints;
    hints.date = parseHttpDate(headers.date);
    const std::optional<ServerWait> age = parseServerWait(headers.age);
    if (const auto *length = age ? std::get_if<std::chrono::milliseconds>(&*age) : nullptr)
        hints.age = std::min<std::chrono::milliseconds>(*length, LongestAge);
    hints.retryAfter = parseServerWait(headers.retryAfter);
    hints.windows = parseLimitWindows(headers.limits);
    return hints;
}

RateLimitInfo rateLimitInfo(const ServerHints &hints, const ServerClock &clock, Timestamp wallNow)
{
    RateLimitInfo info;
    const auto endOf = [&](const ServerWait &wait) {
        if (const auto *length = std::get_if<std::chrono::milliseconds>(&wait))
            return hints.answered - hints.age + *length; // counted from when the answer was written
        return clock.toMonotonic(std::get<Timestamp>(wait), hints.answered, wallNow);
    };
    const auto later = [](std::optional<MonotonicTime> &latest, MonotonicTime at) {
        latest = std::max(latest.value_or(at), at);
    };
    if (hints.retryAfter)
        info.retryAfter = endOf(*hints.retryAfter);
    for (const LimitWindow &window : hints.windows) {
        if (window.remaining)
            info.remaining = std::min(info.remaining.value_or(*window.remaining), *window.remaining);
        if (window.length)
            info.length = std::min(info.length.value_or(*window.length), *window.length);
    }
    std::optional<MonotonicTime> usedUpUntil;
    std::optional<MonotonicTime> perhapsUntil; // limits whose number of requests left is not known
    for (const LimitWindow &window : hints.windows) {
        if (!window.reset)
            continue;
        const MonotonicTime reset = endOf(*window.reset);
        if (!window.remaining)
            later(perhapsUntil, reset);
        else if (*window.remaining == 0)
            later(usedUpUntil, reset);
        if (window.remaining && window.remaining == info.remaining)
            later(info.resetAt, reset);
    }
    info.renewedAt = usedUpUntil ? usedUpUntil : perhapsUntil;
    return info;
}

} // namespace Taskwatch
