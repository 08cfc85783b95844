// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollresult.h"

#include "schedule/serverclock.h"
#include "task/observation.h"

#include <QHashFunctions>

#include <algorithm>

namespace Taskwatch {

namespace {

PollResult::Outcome outcomeOf(const Task &task)
{
    if (task.state.isFinal())
        return task.state.phase() == Phase::Failed ? PollResult::Outcome::FailedFinally : PollResult::Outcome::Final;
    switch (task.state.phase()) {
    case Phase::Running:
        return PollResult::Outcome::Running;
    case Phase::Waiting:
    case Phase::Retrying:
    case Phase::Succeeded:
    case Phase::Failed:
    case Phase::Cancelled: // cancellation requested, not yet final
        return PollResult::Outcome::Waiting;
    case Phase::Unknown:
        return PollResult::Outcome::Unknown;
    }
    Q_UNREACHABLE();
}

qint64 number(const std::optional<Timestamp> &time)
{
    return time ? toUnixMs(*time) : 0;
}

/// A hash of all fields whose change counts as a change of the task. Never 0, which means that nothing is known yet.
quint64 fingerprint(const Task &task)
{
    const size_t hash = qHashMulti(0, task.state.text(), task.retried, task.maxRetry, number(task.nextProcessAt),
        number(task.completedAt), number(task.deadline), number(task.lastErrorAt), task.error, task.url);
    return std::max<quint64>(hash, 1);
}

} // namespace

PollResult pollResult(const Observation &observation, const ServerClock &clock, quint64 lastFingerprint)
{
    const FetchError *failure = observation.failure();
    if (failure && failure->kind == FetchErrorKind::BadId) // it stays one
        return {.outcome = PollResult::Outcome::Final, .nextProcessAt = {}, .fingerprint = lastFingerprint};
    if (failure)
        return {.outcome = failure->kind == FetchErrorKind::NotFound ? PollResult::Outcome::NotFound
                                                                     : PollResult::Outcome::Failed,
            .nextProcessAt = {},
            .fingerprint = lastFingerprint};
    const Task &task = std::get<Task>(observation.outcome);
    PollResult result{.outcome = outcomeOf(task), .nextProcessAt = {}, .fingerprint = fingerprint(task)};
    if (task.nextProcessAt)
        result.nextProcessAt = clock.toMonotonic(*task.nextProcessAt, observation.asked, observation.askedAt);
    return result;
}

} // namespace Taskwatch
