// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/requestbudget.h"
#include "schedule/serverclock.h"

#include <QByteArray>

namespace Taskwatch {

/// What the head of an answer says beside the task: the server's clock and its limits, as sent.
struct AnswerHints {
    MonotonicTime asked{};
    MonotonicTime answered{};
    std::optional<Timestamp> date; ///< `Date`
    std::optional<std::chrono::milliseconds> retryAfter; ///< `Retry-After` in seconds, from the answer on
    std::optional<Timestamp> retryAt; ///< `Retry-After` as an HTTP date
    std::optional<Timestamp> dayReset; ///< `RateLimit-Reset`, Unix seconds
    std::optional<Timestamp> burstReset; ///< `Burst-RateLimit-Reset`, Unix seconds
    std::optional<int> burstRemaining; ///< `Burst-RateLimit-Remaining`

    friend bool operator==(const AnswerHints &, const AnswerHints &) = default;
};

/// The raw values of the headers that hints come from; empty where a header did not come.
struct HintHeaders {
    QByteArray date;
    QByteArray retryAfter;
    QByteArray rateLimitReset;
    QByteArray burstRateLimitReset;
    QByteArray burstRateLimitRemaining;
};

/// Reads @p headers; a header that is nonsense counts as absent.
[[nodiscard]] AnswerHints parseHints(const HintHeaders &headers);

/// @p hints in the terms of the budget, mapped through @p clock: for a 429 the latest moment that any header names.
[[nodiscard]] LimitFacts limitFacts(const AnswerHints &hints, const ServerClock &clock, Timestamp wallNow);

} // namespace Taskwatch
