// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollpolicy.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Outcome = PollResult::Outcome;

constexpr milliseconds JustAfter = 250ms; // the service needs a moment to begin
constexpr milliseconds LongestRunningWait = 10s;
constexpr milliseconds FirstNotFoundWait = 5s;
constexpr double Growth = 1.5;
constexpr double NotFoundGrowth = 2;
constexpr double FailureGrowth = 2;

milliseconds times(milliseconds wait, double factor)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(wait.count()) * factor));
}

/// Returns the growing interval: @p first at first, then multiplied by @p factor on each call, up to @p most.
milliseconds growingWait(PollMemory &memory, milliseconds first, double factor, milliseconds most)
{
    const milliseconds next = memory.wait == 0ms ? first : times(memory.wait, factor);
    memory.wait = std::min(next, std::max(most, first));
    return memory.wait;
}

NextTimes planRunning(PollMemory &memory, const PollResult &result, MonotonicTime now, const PollIntervals &intervals)
{
    // Count from the scheduled time if it is known, otherwise from when the task was first seen running.
    MonotonicTime since = memory.runningSince.value_or(now);
    if (result.nextProcessAt && *result.nextProcessAt <= now)
        since = *result.nextProcessAt;
    else if (!memory.runningSince && memory.startsAt && *memory.startsAt <= now)
        since = *memory.startsAt;
    memory.runningSince = since;
    const auto quarter = std::chrono::duration_cast<milliseconds>(now - since) / 4;
    return {.expected = now + std::clamp(quarter, intervals.active, std::max(LongestRunningWait, intervals.active)),
        .background = {}};
}

NextTimes planWaiting(
    PollMemory &memory, std::optional<MonotonicTime> due, MonotonicTime now, const PollIntervals &intervals)
{
    if (due && *due > now) {
        memory.wait = 0ms;
        return {.expected = *due + JustAfter, .background = now + intervals.idle};
    }
    const MonotonicTime at = now + growingWait(memory, intervals.active, Growth, intervals.idle);
    // A time in the past means that a change is overdue. Without a time no change is expected.
    return due ? NextTimes{.expected = at, .background = {}} : NextTimes{.expected = {}, .background = at};
}

NextTimes planRarely(MonotonicTime now, double jitter)
{
    return {.expected = {}, .background = now + times(RareInterval, 0.9 + 0.1 * jitter)};
}

NextTimes planNotFound(
    PollMemory &memory, const PollResult &result, MonotonicTime now, const PollIntervals &intervals, double jitter)
{
    if (!result.mayBeGone) // so that planAnew() does not count it as gone later either
        memory.inARow = std::min<quint8>(memory.inARow, NotFoundUntilGone - 1);
    if (memory.inARow >= NotFoundUntilGone) {
        NextTimes plan = result.fingerprint != 0 ? planRarely(now, jitter) : NextTimes();
        plan.gone = true;
        return plan;
    }
    return {.expected = {}, .background = now + growingWait(memory, FirstNotFoundWait, NotFoundGrowth, intervals.idle)};
}

NextTimes planFailed(PollMemory &memory, MonotonicTime now, const PollIntervals &intervals, double jitter)
{
    const milliseconds wait = growingWait(memory, intervals.active, FailureGrowth, intervals.idle);
    return {.expected = {}, .background = now + std::min(times(wait, 0.75 + 0.5 * jitter), intervals.idle)};
}

} // namespace

bool isAlive(const PollMemory &memory)
{
    switch (memory.outcome) {
    case Outcome::Running:
    case Outcome::Waiting:
    case Outcome::Unknown:
    case Outcome::Failed:
        return memory.fingerprint != 0;
    case Outcome::Final:
    case Outcome::FailedFinally:
    case Outcome::NotFound:
        return false;
    }
    Q_UNREACHABLE();
}

bool isPolledRarely(const PollMemory &memory)
{
    return memory.outcome == Outcome::FailedFinally
        || (memory.outcome == Outcome::NotFound && memory.inARow >= NotFoundUntilGone);
}

NextTimes planNextPoll(
    PollMemory &memory, const PollResult &result, MonotonicTime now, const PollIntervals &intervals, double jitter)
{
    const bool counts = result.outcome == Outcome::NotFound || result.outcome == Outcome::Failed;
    const bool same = result.outcome == memory.outcome && result.fingerprint == memory.fingerprint;
    if (!same) {
        memory.wait = 0ms; // a change, or another kind of failure: start again
        memory.inARow = 0;
    }
    if (counts)
        memory.inARow = static_cast<quint8>(std::min(memory.inARow + 1, 255));
    if (result.outcome != Outcome::Running && !counts)
        memory.runningSince.reset();
    memory.polledAt = now;
    memory.nextProcessAt = result.nextProcessAt;
    memory.outcome = result.outcome;
    memory.fingerprint = result.fingerprint;

    NextTimes plan;
    switch (result.outcome) {
    case Outcome::Running:
        plan = planRunning(memory, result, now, intervals);
        break;
    case Outcome::Waiting:
        plan = planWaiting(memory, result.nextProcessAt, now, intervals);
        break;
    case Outcome::Unknown:
        plan = planWaiting(memory, std::nullopt, now, intervals); // its times cannot be interpreted
        break;
    case Outcome::Final:
        break;
    case Outcome::FailedFinally:
        plan = planRarely(now, jitter);
        break;
    case Outcome::NotFound:
        plan = planNotFound(memory, result, now, intervals, jitter);
        break;
    case Outcome::Failed:
        plan = planFailed(memory, now, intervals, jitter);
        break;
    }
    if (result.nextProcessAt)
        memory.startsAt = result.nextProcessAt;
    return plan;
}

NextTimes planAnew(PollMemory &memory, const PollIntervals &intervals, double jitter)
{
    const PollResult result{
        .outcome = memory.outcome, .nextProcessAt = memory.nextProcessAt, .fingerprint = memory.fingerprint};
    memory.wait = 0ms;
    if (memory.inARow > 0)
        --memory.inARow; // planNextPoll() counts it again
    return planNextPoll(memory, result, *memory.polledAt, intervals, jitter);
}

} // namespace Taskwatch
