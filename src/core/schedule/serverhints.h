// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/limitheaders.h"
#include "schedule/ratelimiter.h"
#include "schedule/serverclock.h"

#include <QByteArray>

namespace Taskwatch {

/// Facts about an answer beside its content: the server's clock and its limits, as its headers contain them.
struct ServerHints {
    MonotonicTime asked{};
    MonotonicTime answered{};
    std::optional<Timestamp> date; ///< `Date`
    std::chrono::milliseconds age{0}; ///< `Age`: how long a cache has kept the answer
    std::optional<ServerWait> retryAfter; ///< `Retry-After`
    QList<LimitWindow> windows; ///< see parseLimitWindows()
    bool connectionClosed = false; ///< by the server, before the answer was complete

    friend bool operator==(const ServerHints &, const ServerHints &) = default;
};

/// Raw values of the headers that ServerHints are parsed from; empty if a header is missing.
struct HintHeaders {
    QByteArray date;
    QByteArray age = {};
    QByteArray retryAfter;
    QList<LimitHeader> limits; ///< by limitHeaderName()
};

/// Parses @p headers. Invalid values count as missing.
[[nodiscard]] ServerHints parseHints(const HintHeaders &headers);

/// Converts @p hints for the rate limiter with server times mapped through @p clock.
[[nodiscard]] RateLimitInfo rateLimitInfo(const ServerHints &hints, const ServerClock &clock, Timestamp wallNow);

} // namespace Taskwatch
