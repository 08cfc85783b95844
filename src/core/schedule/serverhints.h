// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/ratelimiter.h"
#include "schedule/serverclock.h"

#include <QByteArray>

namespace Taskwatch {

/// Facts about an answer beside its content: the server's clock and its limits, as its headers contain them.
struct ServerHints {
    MonotonicTime asked{};
    MonotonicTime answered{};
    std::optional<Timestamp> date; ///< `Date`
    std::optional<std::chrono::milliseconds> retryAfter; ///< `Retry-After` in seconds after the answer
    std::optional<Timestamp> retryAt; ///< `Retry-After` as an HTTP date
    std::optional<Timestamp> dayReset; ///< `RateLimit-Reset`, Unix seconds
    std::optional<Timestamp> burstReset; ///< `Burst-RateLimit-Reset`, Unix seconds
    std::optional<int> burstRemaining; ///< `Burst-RateLimit-Remaining`
    bool connectionClosed = false; ///< by the server, before the answer was complete

    friend bool operator==(const ServerHints &, const ServerHints &) = default;
};

/// Raw values of the headers that ServerHints are parsed from; empty if a header is missing.
struct HintHeaders {
    QByteArray date;
    QByteArray retryAfter;
    QByteArray rateLimitReset;
    QByteArray burstRateLimitReset;
    QByteArray burstRateLimitRemaining;
};

/// Parses @p headers. Invalid values count as missing.
[[nodiscard]] ServerHints parseHints(const HintHeaders &headers);

/// Converts @p hints for the budget with server times mapped through @p clock. For a 429 it uses the latest time that
/// any header names.
[[nodiscard]] RateLimitInfo rateLimitInfo(const ServerHints &hints, const ServerClock &clock, Timestamp wallNow);

} // namespace Taskwatch
