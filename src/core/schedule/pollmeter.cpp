// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollmeter.h"

#include "schedule/pollerstatus.h"

#include <algorithm>
#include <vector>

namespace Taskwatch {

namespace {

constexpr std::chrono::seconds RateWindow{4};
constexpr size_t AnswerTimesKept = 200;
constexpr qsizetype FailuresThatAreTrouble = 3;

/// A refused token, or an endpoint that asks to wait, stops all polling at once.
bool stopsAll(FailureScope scope)
{
    return scope == FailureScope::TokenRefused || scope == FailureScope::TooMany;
}

/// Whether such a failure may come from the endpoint, or from something in between that answers in its place.
bool mayConcernEveryTask(FetchErrorKind kind, FailureScope scope)
{
    switch (kind) {
    case FetchErrorKind::NotFound:
    case FetchErrorKind::Forbidden:
    case FetchErrorKind::Cancelled:
    case FetchErrorKind::BadId:
        return stopsAll(scope);
    case FetchErrorKind::Unreachable:
    case FetchErrorKind::Timeout:
    case FetchErrorKind::Tls:
    case FetchErrorKind::Unauthorized:
    case FetchErrorKind::RateLimited:
    case FetchErrorKind::Server:
    case FetchErrorKind::Redirected:
    case FetchErrorKind::Rejected:
    case FetchErrorKind::BadAnswer:
    case FetchErrorKind::TooLarge:
        return true;
    }
    Q_UNREACHABLE();
}

/// Whether such a failure of one task alone, however often, says nothing about the others.
bool needsSeveralTasks(FetchErrorKind kind)
{
    return kind == FetchErrorKind::Rejected || kind == FetchErrorKind::BadAnswer || kind == FetchErrorKind::TooLarge;
}

} // namespace

void PollMeter::sent(MonotonicTime now)
{
    m_sent.push_back(now);
    dropOld(now);
}

void PollMeter::dropOld(MonotonicTime now)
{
    while (!m_sent.empty() && m_sent.front() + RateWindow < now)
        m_sent.pop_front();
}

void PollMeter::reset()
{
    m_answerTimes.clear();
    m_trouble.reset();
    m_failuresInARow = 0;
    m_failed.clear();
    m_anyTask = false;
    m_unknownIds.clear();
}

void PollMeter::answeredWithin(std::chrono::milliseconds time)
{
    m_answerTimes.push_back(time);
    if (m_answerTimes.size() > AnswerTimesKept)
        m_answerTimes.pop_front();
}

void PollMeter::answered(const FetchError *failure, FailureScope scope, qsizetype watched, const TaskId *id)
{
    if (!failure || !mayConcernEveryTask(failure->kind, scope)) {
        m_failuresInARow = 0;
        m_failed.clear();
        m_trouble.reset();
        return;
    }
    ++m_failuresInARow;
    if (id && m_failed.size() < FailuresThatAreTrouble)
        m_failed.insert(*id);
    // A single failure may concern one task only; failures of all tasks, or several in a row, do not.
    const qsizetype failures = id && needsSeveralTasks(failure->kind) ? m_failed.size() : m_failuresInARow;
    if (stopsAll(scope) || failures >= std::min(FailuresThatAreTrouble, watched))
        m_trouble = *failure;
}

void PollMeter::learnt(const Observation &observation)
{
    const FetchError *failure = observation.failure();
    if (!failure) {
        m_anyTask = true;
        m_unknownIds.clear();
    } else if (failure->kind == FetchErrorKind::NotFound && !m_anyTask && !knowsNoTask()) {
        m_unknownIds.insert(observation.taskId);
    }
}

double PollMeter::requestsPerSecond(MonotonicTime now)
{
    dropOld(now);
    return static_cast<double>(m_sent.size()) / static_cast<double>(RateWindow.count());
}

std::optional<PollMeter::AnswerTimes> PollMeter::answerTimes() const
{
    if (m_answerTimes.empty())
        return std::nullopt;
    std::vector<std::chrono::milliseconds> times(m_answerTimes.begin(), m_answerTimes.end());
    std::sort(times.begin(), times.end());
    return AnswerTimes{times[times.size() / 2], times[times.size() * 95 / 100]};
}

void PollMeter::describe(PollerStatus &status, MonotonicTime now)
{
    status.requestsPerSecond = requestsPerSecond(now);
    if (const std::optional<AnswerTimes> times = answerTimes()) {
        status.medianAnswerTime = times->median;
        status.slowAnswerTime = times->slow;
    }
    status.trouble = m_trouble;
    status.knowsNoTask = knowsNoTask();
}

} // namespace Taskwatch
