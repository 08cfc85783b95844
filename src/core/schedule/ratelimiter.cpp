// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/ratelimiter.h"

#include "schedule/pollerstatus.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr double LowestRate = 0.5; // requests a second, after any number of halvings
constexpr milliseconds FirstHold = 1s; // if no time is named; doubled each time
constexpr milliseconds LongestOwnHold = 60s;
constexpr milliseconds FirstProbe = 1s;
constexpr milliseconds LeastWindowHold = 100ms;

double secondsBetween(MonotonicTime from, MonotonicTime to)
{
    return std::max(0.0, std::chrono::duration<double>(to - from).count());
}

milliseconds doubled(milliseconds time, milliseconds first, milliseconds most)
{
    return time == 0ms ? first : std::min(2 * time, most);
}

} // namespace

RateLimiter::RateLimiter(const RequestLimits &limits, MonotonicTime now)
    : m_limits(limits)
    , m_tokens(limits.burst)
    , m_refilledAt(now)
    , m_rate(limits.perSecond)
    , m_rateSetAt(now)
{
}

void RateLimiter::setLimits(const RequestLimits &limits, MonotonicTime now)
{
    refill(now);
    const double current = rate(now);
    const bool reduced = current < m_limits.perSecond;
    m_rate = reduced ? std::min(current, limits.perSecond) : limits.perSecond; // the endpoint's reduction stays
    m_rateSetAt = std::max(m_rateSetAt, now); // while held, the rate grows only from the end of the hold
    m_limits = limits;
    m_tokens = std::min(m_tokens, static_cast<double>(limits.burst));
}

void RateLimiter::restart(MonotonicTime now)
{
    m_tokens = tokensAt(now);
    m_refilledAt = now; // a hold has set it to its end, which may be far ahead
    m_inFlight = 0;
    m_rate = m_limits.perSecond;
    m_rateSetAt = now;
    m_holdUntil.reset();
    m_windowUntil.reset();
    m_probeAt.reset();
    m_probeInterval = m_holdBackoff = 0ms;
    m_unreachableInARow = 0;
    m_holdCapped = m_stopped = false;
}

void RateLimiter::retryNow(MonotonicTime now)
{
    if (m_stopped) {
        m_stopped = false;
        m_probeAt = now; // one request only: if the token is still refused, the others would fail too
    } else if (m_probeAt) {
        m_probeAt = std::min(*m_probeAt, now);
    }
}

bool RateLimiter::isEndpointsFault(FailureScope scope, MonotonicTime now) const
{
    switch (scope) {
    case FailureScope::Nobody:
    case FailureScope::TokenRefused:
    case FailureScope::TooMany:
        return true;
    case FailureScope::NobodyThere:
        return state(now) == State::Probing; // a single failure may be caused by one task that crashes the server
    case FailureScope::ThisTask:
        return false;
    }
    Q_UNREACHABLE();
}

double RateLimiter::rate(MonotonicTime now) const
{
    const double grown =
        m_limits.perSecond * secondsBetween(m_rateSetAt, now) / std::chrono::duration<double>(GrowsBackWithin).count();
    return std::min(m_limits.perSecond, m_rate + grown);
}

double RateLimiter::tokensAt(MonotonicTime now) const
{
    return std::min(static_cast<double>(m_limits.burst), m_tokens + secondsBetween(m_refilledAt, now) * rate(now));
}

void RateLimiter::refill(MonotonicTime now)
{
    m_tokens = tokensAt(now);
    m_refilledAt = std::max(m_refilledAt, now);
}

RateLimiter::State RateLimiter::state(MonotonicTime now) const
{
    if (m_stopped)
        return State::Stopped;
    if (const std::optional<MonotonicTime> until = heldUntil(); until && *until > now)
        return State::Held;
    return m_probeAt ? State::Probing : State::Open;
}

std::optional<MonotonicTime> RateLimiter::nextAllowed(MonotonicTime now, int requests) const
{
    MonotonicTime at = now;
    switch (state(now)) {
    case State::Stopped:
        return std::nullopt;
    case State::Held:
        at = *heldUntil();
        break;
    case State::Probing:
        if (m_inFlight > 0)
            return std::nullopt; // wait for its answer
        at = std::max(now, *m_probeAt);
        break;
    case State::Open:
        break;
    }
    if (m_inFlight >= m_limits.inFlight)
        return std::nullopt;
    const double missing = std::min(requests, m_limits.burst) - tokensAt(now);
    if (missing > 0)
        at = std::max(at, now + std::chrono::ceil<milliseconds>(std::chrono::duration<double>(missing / rate(now))));
    return at;
}

bool RateLimiter::allows(MonotonicTime now, int requests) const
{
    const std::optional<MonotonicTime> next = nextAllowed(now, requests);
    return next && *next <= now;
}

void RateLimiter::spend(MonotonicTime now)
{
    refill(now);
    m_tokens = std::max(0.0, m_tokens - 1);
    ++m_inFlight;
}

void RateLimiter::hold(const RateLimitInfo &info, MonotonicTime now)
{
    const bool alreadyHeld = isHeldByAnswer(now);
    if (!alreadyHeld) {
        // Answers to requests sent before the first "too many requests" are no reason to halve again.
        m_rate = std::max(LowestRate, rate(now) / 2);
        m_holdBackoff = doubled(m_holdBackoff, FirstHold, LongestOwnHold);
        m_holdCapped = false;
    }
    // As the drafts of the RateLimit headers say, `Retry-After` has precedence. "Now" and times in the past do not say
    // when to try again.
    const auto isNamed = [now](const std::optional<MonotonicTime> &time) { return time && *time > now; };
    MonotonicTime until = now + m_holdBackoff;
    if (isNamed(info.retryAfter))
        until = *info.retryAfter;
    else if (isNamed(info.renewedAt))
        until = *info.renewedAt;
    else if (info.length && *info.length <= LongestOwnHold)
        until = std::max(until, now + *info.length); // it is renewed by then
    if (until > now + LongestHold) {
        until = now + LongestHold;
        m_holdCapped = true;
    }
    m_holdUntil = alreadyHeld ? std::max(*m_holdUntil, until) : until;
    // No requests accumulate during the hold, and the rate does not grow. A short hold brings no request that the rate
    // does not allow.
    m_rateSetAt = *m_holdUntil;
    m_tokens = std::min(m_tokens, 1.0);
    m_refilledAt = *m_holdUntil;
}

void RateLimiter::answered(FailureScope scope, const RateLimitInfo &info, MonotonicTime now)
{
    refill(now);
    m_inFlight = std::max(0, m_inFlight - 1);
    switch (scope) {
    case FailureScope::Nobody:
        return;
    case FailureScope::NobodyThere:
        if (++m_unreachableInARow >= FailuresUntilProbing && m_inFlight == 0) {
            m_probeInterval = doubled(m_probeInterval, FirstProbe, LongestProbeInterval);
            m_probeAt = now + m_probeInterval;
        } else if (m_unreachableInARow >= FailuresUntilProbing) {
            m_probeAt = now + std::max(m_probeInterval, FirstProbe); // until the last request under way ends
        }
        return;
    case FailureScope::TokenRefused:
        m_stopped = true;
        break;
    case FailureScope::TooMany:
        hold(info, now);
        break;
    case FailureScope::ThisTask:
        break;
    }
    m_unreachableInARow = 0;
    m_probeAt.reset();
    m_probeInterval = 0ms;
    if (scope == FailureScope::TooMany)
        return;
    if (!isHeldByAnswer(now))
        m_holdBackoff = 0ms;
    if (info.remaining) {
        // Avoid a 429: send no more than the server says are left, minus those under way.
        m_tokens = std::min(m_tokens, std::max(0.0, static_cast<double>(*info.remaining - m_inFlight)));
        if (*info.remaining <= m_inFlight) {
            // The server's clock is known only roughly: if the limit should be renewed and is not, wait a little
            // longer.
            MonotonicTime until = now + LeastWindowHold;
            if (info.resetAt && *info.resetAt <= now + LongestHold)
                until = std::max(until, *info.resetAt);
            m_windowUntil = std::max(m_windowUntil.value_or(now), until);
        }
    }
}

void RateLimiter::describe(PollerStatus &status, MonotonicTime now) const
{
    status.inFlight = m_inFlight;
    status.connections = m_limits.inFlight;
    status.allowedPerSecond = rate(now);
    status.limitPerSecond = m_limits.perSecond;
    status.limiter = state(now);
    if (status.limiter == State::Held)
        status.nextAllowed = heldUntil();
    else if (status.limiter == State::Probing)
        status.nextAllowed = m_probeAt;
    status.holdWasCapped = isHoldCapped(now);
    // Only requests that nothing else delays wait for a connection.
    status.connectionsAreTheLimit =
        status.limiter == State::Open && !isRateSpent(now) && m_inFlight >= m_limits.inFlight;
}

} // namespace Taskwatch
