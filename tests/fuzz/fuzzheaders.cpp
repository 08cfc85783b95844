// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/shippedapis.h"
#include "fuzztargets.h"
#include "schedule/serverhints.h"

namespace Taskwatch::Fuzz {

namespace {

HintHeaders headersIn(const QByteArray &input, const ApiDescription::Limits &limits)
{
    HintHeaders headers;
    const QByteArrayList lines = input.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.first(colon);
        const QByteArray value = line.sliced(colon + 1);
        if (name.compare("date", Qt::CaseInsensitive) == 0)
            headers.date = value;
        else if (name.compare("age", Qt::CaseInsensitive) == 0)
            headers.age = value;
        else if (name.compare("retry-after", Qt::CaseInsensitive) == 0)
            headers.retryAfter = value;
        else if (const QByteArray limit = limitHeaderName(name, limits); !limit.isEmpty())
            headers.limits.append({limit, value});
    }
    return headers;
}

} // namespace

void fuzzHeaders(const QByteArray &input)
{
    using namespace std::chrono_literals;
    constexpr Timestamp wall = fromUnixMs(1678902000000);
    constexpr MonotonicTime now{1h};
    static const ApiDescription::Limits limits = defaultApi()->description().limits;
    for (const ApiDescription::Limits &each : {limits, ApiDescription::Limits()}) {
        const HintHeaders headers = headersIn(input, each);
        ServerHints hints = parseHints(headers);
        require(hints == parseHints(headers), "the same headers mean the same");
        require(hints.age >= 0ms, "an age is not negative");
        for (const LimitWindow &window : hints.windows) {
            require(!window.remaining || *window.remaining >= 0, "the remaining requests are not negative");
            require(!window.length || *window.length >= 0s, "the length of a limit is not negative");
        }
        hints.asked = now - 100ms;
        hints.answered = now;
        ServerClock clock;
        for (int answer = 0; answer < 2; ++answer) {
            const RateLimitInfo info = rateLimitInfo(hints, clock, wall);
            RateLimiter limiter({}, now);
            limiter.answered(FailureScope::TooMany, info, now);
            require(!limiter.heldUntil() || *limiter.heldUntil() <= now + RateLimiter::LongestHold,
                "no hold is longer than the longest");
            if (hints.date)
                require(clock.observe(*hints.date, hints.asked, hints.answered) >= 0ms,
                    "an answer is not younger than now");
        }
    }
}

} // namespace Taskwatch::Fuzz
