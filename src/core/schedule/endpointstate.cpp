// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/endpointstate.h"

namespace Taskwatch {

void EndpointState::restart(MonotonicTime now)
{
    m_rateLimiter.restart(now);
    m_refusals.reset();
    m_meter.reset();
}

EndpointState::Verdict EndpointState::answered(const Answer &answer, const ServerHints &hints, MonotonicTime now)
{
    Verdict verdict;
    FetchError *failure = answer.failure;
    if (hints.date)
        verdict.age = m_serverClock.observe(*hints.date + hints.age, hints.asked, hints.answered);
    verdict.age += hints.age;
    const RateLimitInfo limits = rateLimitInfo(hints, m_serverClock, answer.askedAt);
    if (!failure || failure->kind == FetchErrorKind::NotFound) {
        if (m_refusals.answered(answer.id))
            m_rateLimiter.tokenAccepted();
    } else if (isAccessRefused(failure->kind)) {
        failure->kind = m_refusals.refused(failure->kind, answer.id, answer.wasAnswered, answer.watched)
            ? FetchErrorKind::Unauthorized
            : FetchErrorKind::Forbidden;
    }
    if (failure) {
        const bool asksToWait =
            failure->kind == FetchErrorKind::Server && limits.retryAfter && *limits.retryAfter > now;
        verdict.scope = asksToWait ? FailureScope::TooMany : failureScope(failure->kind);
    }
    m_rateLimiter.answered(verdict.scope, limits, now);
    verdict.isEndpointsFault = failure && failure->kind != FetchErrorKind::BadId // which needs no endpoint
        && m_rateLimiter.isEndpointsFault(verdict.scope, now);

    if (!answer.concerned)
        return verdict;
    if (answer.hasArrived)
        m_meter.answeredWithin(std::chrono::duration_cast<std::chrono::milliseconds>(hints.answered - hints.asked));
    // Answers to requests that were sent before the endpoint asked to wait do not end the wait. Those that were sent
    // before it refused the token do not hide that.
    const bool isStopped = m_rateLimiter.state(now) == RateLimiter::State::Stopped;
    if (failure ? !isStopped || verdict.scope == FailureScope::TokenRefused : !m_rateLimiter.isHeldByAnswer(now))
        m_meter.answered(failure, verdict.scope, *answer.concerned, answer.id);
    return verdict;
}

Timestamp EndpointState::serverTime(const ServerHints &hints, Timestamp answeredAt) const
{
    return m_serverClock.timeAt(hints.answered).value_or(answeredAt);
}

bool EndpointState::isUnusable(MonotonicTime now) const
{
    const RateLimiter::State state = m_rateLimiter.state(now);
    return state == RateLimiter::State::Stopped || state == RateLimiter::State::Probing
        || m_rateLimiter.isHeldByAnswer(now);
}

void EndpointState::describe(PollerStatus &status, MonotonicTime now)
{
    m_rateLimiter.describe(status, now);
    m_meter.describe(status, now);
    status.serverClock = m_serverClock;
}

} // namespace Taskwatch
