// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pollschedule.h"

#include <QHashFunctions>

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

PollFacts::Said saidBy(const Task &task)
{
    if (task.state.isFinal())
        return PollFacts::Said::Final;
    switch (task.state.phase()) {
    case Phase::Running:
        return PollFacts::Said::Running;
    case Phase::Waiting:
    case Phase::Retrying:
    case Phase::Succeeded:
    case Phase::Failed:
    case Phase::Cancelled: // asked to be, and not yet final
        return PollFacts::Said::Waiting;
    case Phase::Unknown:
        return PollFacts::Said::Unknown;
    }
    Q_UNREACHABLE();
}

qint64 number(const std::optional<Timestamp> &time)
{
    return time ? toUnixMs(*time) : 0;
}

/// Without the deadline, which a page of a message's tasks does not tell: it would seem to come and go.
size_t fingerprint(const Task &task)
{
    return qHashMulti(0, task.state.text(), task.retried, task.maxRetry, number(task.nextProcessAt), number(task.completedAt),
        number(task.lastErrorAt), task.error, task.url);
}

PollFacts factsOf(const Observation &observation, const ServerClock &clock)
{
    if (const FetchError *failure = observation.failure())
        return {.said = failure->kind == FetchErrorKind::NotFound ? PollFacts::Said::NotFound : PollFacts::Said::Failed, .nextProcessAt = {}};
    const Task &task = std::get<Task>(observation.outcome);
    PollFacts facts{.said = saidBy(task), .nextProcessAt = {}, .fingerprint = fingerprint(task)};
    if (task.nextProcessAt)
        facts.nextProcessAt = clock.toMonotonic(*task.nextProcessAt, observation.asked, observation.askedAt);
    return facts;
}

std::optional<MonotonicTime> earlier(const std::optional<MonotonicTime> &a, const std::optional<MonotonicTime> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

} // namespace

PollSchedule::PollSchedule(const PollIntervals &intervals, quint32 seed)
    : m_intervals(intervals)
    , m_random(seed)
{
}

void PollSchedule::setIntervals(const PollIntervals &intervals)
{
    if (intervals == m_intervals)
        return;
    m_intervals = intervals;
    m_expectedPace.clear();
    m_safetyPace.clear();
    m_queue.replan([this](PollMemory &memory, const PollPlan &plan) {
        return memory.lookedAt ? planAnew(memory, m_intervals, jitter()) : plan; // one never seen stays due
    });
}

void PollSchedule::restart(MonotonicTime now)
{
    m_queue.restart(now);
    m_expectedPace.clear();
    m_safetyPace.clear();
}

std::optional<TaskId> PollSchedule::note(const std::optional<PollTurn> &turn, MonotonicTime now)
{
    if (!turn)
        return std::nullopt;
    const PollMemory *memory = m_queue.memory(turn->id);
    if (turn->kind != PollTurn::Kind::Wished && memory->lookedAt) {
        PollPace &pace = turn->kind == PollTurn::Kind::Expected ? m_expectedPace : m_safetyPace;
        const auto since = [&](MonotonicTime time) { return std::chrono::round<milliseconds>(time - *memory->lookedAt); };
        pace.note({since(turn->due), since(now)}, now);
    }
    return turn->id;
}

PollSchedule::Next PollSchedule::answered(const Observation &observation, const ServerClock &clock, MonotonicTime now, bool mayBeGone)
{
    PollMemory *memory = m_queue.memory(observation.taskId);
    if (!memory)
        return {};
    PollFacts facts = factsOf(observation, clock);
    facts.mayBeGone = mayBeGone;
    const PollPlan plan = planNextLook(*memory, facts, now, m_intervals, jitter());
    m_queue.plan(observation.taskId, plan);
    return following(plan, now);
}

std::optional<PollSchedule::Next> PollSchedule::told(const Observation &observation, const ServerClock &clock, MonotonicTime now)
{
    if (!m_queue.contains(observation.taskId) || m_queue.isUnderWay(observation.taskId))
        return std::nullopt;
    PollMemory *memory = m_queue.memory(observation.taskId);
    if (memory->lookedAt && *memory->lookedAt > observation.asked)
        return std::nullopt; // what is known is newer
    const PollPlan plan = planNextLook(*memory, factsOf(observation, clock), now, m_intervals, jitter());
    m_queue.planAhead(observation.taskId, plan);
    return following(plan, now);
}

PollSchedule::Next PollSchedule::following(const PollPlan &plan, MonotonicTime now)
{
    Next next{.lookIn = {}, .gone = plan.gone};
    if (const std::optional<MonotonicTime> at = earlier(plan.expected, plan.safety))
        next.lookIn = std::chrono::ceil<milliseconds>(*at - now);
    return next;
}

std::optional<Pace> PollSchedule::behind(PollTurn::Kind kind, MonotonicTime now) const
{
    switch (kind) {
    case PollTurn::Kind::Wished:
        return std::nullopt;
    case PollTurn::Kind::Expected:
        return m_expectedPace.behind(now);
    case PollTurn::Kind::Safety:
        return m_safetyPace.behind(now);
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
