// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/pollschedule.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

std::optional<MonotonicTime> earlierPoll(const std::optional<MonotonicTime> &a, const std::optional<MonotonicTime> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

PollSchedule::NextPoll nextAfter(const NextTimes &plan, MonotonicTime now)
{
    PollSchedule::NextPoll next{.pollIn = {}, .gone = plan.gone};
    if (const std::optional<MonotonicTime> at = earlierPoll(plan.expected, plan.background))
        next.pollIn = std::chrono::ceil<milliseconds>(*at - now);
    return next;
}

} // namespace

PollSchedule::PollSchedule(const PollIntervals &intervals, quint32 seed, const BulkRequests &bulk)
    : m_intervals(intervals)
    , m_bulk(bulk)
    , m_random(seed)
{
}

void PollSchedule::setIntervals(const PollIntervals &intervals)
{
    if (intervals == m_intervals)
        return;
    m_intervals = intervals;
    m_expectedLag.clear();
    m_backgroundLag.clear();
    replan();
}

NextTimes PollSchedule::stretched(NextTimes plan, const PollMemory &memory, MonotonicTime from) const
{
    if (isPolledRarely(memory) && plan.background && m_counts.rare() > MostRare)
        plan.background = from + (*plan.background - from) * m_counts.rare() / MostRare;
    return plan;
}

NextTimes PollSchedule::planFromLastPoll(PollMemory &memory)
{
    const NextTimes own = stretched(planAnew(memory, m_intervals, jitter()), memory, *memory.polledAt);
    return memory.isLeftToFeed ? withFeed(own, memory.outcome, *memory.polledAt) : own;
}

void PollSchedule::replan()
{
    m_queue.replan([this](PollMemory &memory, const NextTimes &plan) {
        return !memory.polledAt || memory.isReported ? plan : planFromLastPoll(memory); // the first stay due
    });
}

void PollSchedule::setFeed(std::optional<MonotonicTime> from)
{
    if (m_feedFrom == from)
        return;
    m_feedFrom = from;
    m_queue.replan([this](PollMemory &memory, const NextTimes &plan) {
        const bool keeps = !memory.polledAt || memory.isReported || (m_feedFrom && !memory.isLeftToFeed);
        return keeps ? plan : planFromLastPoll(memory);
    });
}

void PollSchedule::add(const KnownTask &task, MonotonicTime now)
{
    if (task.isSettled)
        m_queue.addSettled(task.id, now);
    else
        m_queue.add(task.id, now);
    PollMemory &memory = *m_queue.memory(task.id);
    if (memory.polledAt)
        return;
    memory.deadline = task.deadline;
    if (task.isSettled && task.mayRunAgain && !isPolledRarely(memory)) {
        const PollMemory before = memory;
        memory.outcome = PollResult::Outcome::FailedFinally;
        m_counts.polled(task.id, before, memory);
        const auto wait = std::chrono::round<milliseconds>(RareInterval * (0.1 + 0.9 * jitter()));
        m_queue.planAgain(task.id, stretched({.expected = {}, .background = now + wait}, memory, now));
    }
}

OptionalTime<Timestamp> PollSchedule::deadlineOf(const TaskId &id) const
{
    const PollMemory *memory = m_queue.memory(id);
    return memory ? memory->deadline : OptionalTime<Timestamp>();
}

bool PollSchedule::wasAnswered(const TaskId &id) const
{
    const PollMemory *memory = m_queue.memory(id);
    return memory && memory->fingerprint != 0;
}

NextTimes PollSchedule::plan(const TaskId &id, PollMemory &memory, const PollResult &result, MonotonicTime now)
{
    const PollMemory before = memory;
    const NextTimes own = planNextPoll(memory, result, now, m_intervals, jitter());
    if (!m_queue.contains(id))
        return withFeed(own, result.outcome, now); // removed while the poll was under way
    m_counts.polled(id, before, memory);
    const NextTimes plan = stretched(own, memory, now);
    const NextTimes left = withFeed(plan, result.outcome, now);
    memory.isLeftToFeed = left != plan;
    return left;
}

void PollSchedule::remove(const TaskId &id)
{
    if (const int number = m_queue.numberOf(id); number >= 0) {
        m_pages.remove(number);
        PollMemory &memory = *m_queue.memory(id);
        if (m_queue.contains(id))
            m_counts.removed(id, memory);
        // It is remembered while a poll is under way, and the id may be added again meanwhile.
        memory.fingerprint = 0;
        memory.outcome = PollResult::Outcome::Failed;
    }
    m_single.remove(id);
    m_queue.remove(id);
}

void PollSchedule::prefer(const QList<TaskId> &selected, const QList<TaskId> &visible)
{
    m_selectedCount = selected.size();
    m_queue.prefer(selected, visible);
}

void PollSchedule::recordLag(const ScheduledPoll &poll, MonotonicTime now)
{
    const PollMemory *memory = m_queue.memory(poll.id);
    if (poll.kind == ScheduledPoll::Kind::Refresh || !memory->polledAt || poll.due < m_lagFrom)
        return;
    PollLag &pace = poll.kind == ScheduledPoll::Kind::Expected ? m_expectedLag : m_backgroundLag;
    const auto since = [&](MonotonicTime time) { return std::chrono::round<milliseconds>(time - *memory->polledAt); };
    pace.record({since(poll.due), since(now)}, now);
}

PollSchedule::NextPoll PollSchedule::answered(
    const Observation &observation, const ServerClock &clock, MonotonicTime now, bool mayBeGone)
{
    PollMemory *memory = m_queue.memory(observation.taskId);
    if (!memory)
        return {};
    memory->isReported = false;
    PollResult result = pollResult(observation, clock, memory->fingerprint);
    result.mayBeGone = mayBeGone;
    if (m_queue.contains(observation.taskId)) {
        const int number = m_queue.numberOf(observation.taskId);
        if (const Task *task = observation.task()) {
            if (!m_bulk.groupList.isEmpty() && !task->messageId.isEmpty())
                m_pages.recordMessage(number, task->messageId, now);
            memory->deadline = task->deadline;
        } else if (result.outcome == PollResult::Outcome::NotFound) {
            m_pages.remove(number);
        }
    }
    const NextTimes next = plan(observation.taskId, *memory, result, now);
    m_queue.plan(observation.taskId, next);
    return nextAfter(next, now);
}

NextTimes PollSchedule::withFeed(const NextTimes &plan, PollResult::Outcome outcome, MonotonicTime polledAt) const
{
    if (!m_feedFrom || polledAt < *m_feedFrom)
        return plan;
    switch (outcome) {
    case PollResult::Outcome::Running:
    case PollResult::Outcome::Waiting:
    case PollResult::Outcome::Unknown:
    case PollResult::Outcome::FailedFinally: // if an operator runs it again, the feed has a row
        return {.expected = {}, .background = polledAt + FeedFactor * m_intervals.idle, .gone = plan.gone};
    case PollResult::Outcome::Final:
    case PollResult::Outcome::NotFound:
    case PollResult::Outcome::Failed:
        return plan;
    }
    Q_UNREACHABLE();
}

void PollSchedule::changed(const TaskId &id, MonotonicTime now)
{
    if (!m_queue.contains(id))
        return;
    if (m_queue.isUnderWay(id)) {
        m_queue.refresh(id, now); // the answer under way may be older than the change
        return;
    }
    m_queue.planAgain(id, {.expected = now, .background = {}});
    m_queue.memory(id)->isReported = true;
}

void PollSchedule::cut(const QList<TaskId> &ids, MonotonicTime now)
{
    for (const TaskId &id : ids) {
        m_single.insert(id);
        m_queue.postpone(id, now);
    }
}

void PollSchedule::idsRefused(MonotonicTime now)
{
    if (m_idsRefusals >= 0 && ++m_idsRefusals >= IdsRefusalsUntilNone)
        m_idsAgainAt = now + IdsTryAgainAfter;
}

std::optional<PollSchedule::NextPoll> PollSchedule::applyForeignObservation(
    const Observation &observation, const ServerClock &clock, MonotonicTime now)
{
    if (!m_queue.contains(observation.taskId) || m_queue.isUnderWay(observation.taskId))
        return std::nullopt;
    PollMemory *memory = m_queue.memory(observation.taskId);
    if (memory->polledAt && *memory->polledAt > observation.asked)
        return std::nullopt; // a newer result is known
    const NextTimes next = plan(observation.taskId, *memory, pollResult(observation, clock, memory->fingerprint), now);
    m_queue.planAgain(observation.taskId, next);
    return nextAfter(next, now);
}

std::optional<NextRequest> PollSchedule::nextRequest(MonotonicTime now, bool onlyRefreshes, bool singly)
{
    // Counted before this poll is taken.
    const bool isLongRefresh = m_queue.isLongRefresh();
    const std::optional<ScheduledPoll> poll = onlyRefreshes ? m_queue.popRefresh() : m_queue.pop(now);
    if (!poll)
        return std::nullopt;
    recordLag(*poll, now);
    if (!singly && (poll->kind != ScheduledPoll::Kind::Refresh || isLongRefresh)) {
        if (const std::optional<PageRequest> page = pageFor(*poll, now))
            return *page;
        if (std::optional<IdsRequest> ids = idsFor(*poll, now, onlyRefreshes))
            return *std::move(ids);
    }
    return poll->id;
}

std::optional<IdsRequest> PollSchedule::idsFor(const ScheduledPoll &poll, MonotonicTime now, bool onlyRefreshes)
{
    if (m_single.remove(poll.id) || now < m_idsAgainAt || userReadsAnswer(m_queue.numberOf(poll.id)))
        return std::nullopt;
    IdsRequest request{{poll.id}};
    while (request.ids.size() < m_bulk.ids) {
        const std::optional<ScheduledPoll> more = onlyRefreshes ? m_queue.popRefresh() : m_queue.pop(now);
        if (!more)
            break;
        if (m_single.contains(more->id) || userReadsAnswer(m_queue.numberOf(more->id))) {
            m_queue.postpone(more->id, now); // to be asked singly, next
            break;
        }
        recordLag(*more, now);
        request.ids.append(more->id);
    }
    return request.ids.size() > 1 ? std::optional(std::move(request)) : std::nullopt;
}

std::optional<TaskId> PollSchedule::nextTask(MonotonicTime now)
{
    const std::optional<ScheduledPoll> poll = m_queue.pop(now);
    if (!poll)
        return std::nullopt;
    recordLag(*poll, now);
    return poll->id;
}

std::optional<PageRequest> PollSchedule::pageFor(const ScheduledPoll &poll, MonotonicTime now)
{
    const int number = m_queue.numberOf(poll.id);
    if (m_bulk.groupList.isEmpty() || userReadsAnswer(number))
        return std::nullopt;
    if (!m_queue.memory(poll.id)->polledAt) {
        if (m_queue.unseenWaiting() < BulkPlanner::Worthwhile)
            return std::nullopt;
        std::optional<PageRequest> guess = m_pages.guess(now);
        if (guess) {
            m_queue.plan(poll.id, {.expected = poll.due, .background = {}}); // due again: may not be on the page
            m_pages.begin(*guess, {});
        }
        return guess;
    }
    // An expected poll that is early saves nothing. A background poll may be early.
    const MonotonicTime soon = now + m_intervals.idle / EarlyDivisor;
    std::optional<BulkPlanner::Cheaper> cheaper = m_pages.cheaperFor(
        number, now, [&](int other) { return !userReadsAnswer(other) && m_queue.isDue(other, now, soon); });
    if (!cheaper)
        return std::nullopt;
    for (const int other : cheaper->others)
        recordLag(m_queue.popAlong(other), now);
    cheaper->others.push_back(number);
    m_pages.begin(cheaper->request, std::move(cheaper->others));
    return cheaper->request;
}

QList<Observation> PollSchedule::pageAnswered(const PageRequest &request, const QList<Observation> &observations,
    const QString &next, bool isOwn, const ServerClock &clock, MonotonicTime now)
{
    std::vector<int> covered = isOwn ? m_pages.end(request) : std::vector<int>();
    std::sort(covered.begin(), covered.end());
    std::vector<int> onPage;
    int fresh = 0;
    QList<Observation> handedOn;
    for (const Observation &observation : observations) {
        const int number = m_queue.numberOf(observation.taskId);
        if (number < 0 || observation.failure())
            continue; // entries that could not be decoded are polled singly
        const bool mine = std::binary_search(covered.begin(), covered.end(), number) && m_queue.isUnderWay(number);
        PollMemory &memory = *m_queue.memory(observation.taskId);
        if (m_queue.contains(observation.taskId)) {
            onPage.push_back(number);
            fresh += memory.fingerprint == 0 ? 1 : 0;
        }
        if (!mine && (m_queue.isUnderWay(number) || (memory.polledAt && *memory.polledAt > observation.asked)))
            continue; // another poll has or will have a newer result
        const PollResult result = pollResult(observation, clock, memory.fingerprint);
        if (!mine && userReadsAnswer(number)) {
            if (result.outcome != memory.outcome || result.fingerprint != memory.fingerprint)
                m_queue.planAgain(observation.taskId, {.expected = now, .background = {}}); // its own answer has more
            continue;
        }
        const bool watched = m_queue.contains(observation.taskId);
        const NextTimes times = plan(observation.taskId, memory, result, now);
        if (mine)
            m_queue.plan(observation.taskId, times);
        else
            m_queue.planAgain(observation.taskId, times);
        if (!watched)
            continue;
        const NextPoll nextPoll = nextAfter(times, now);
        handedOn.append(observation);
        handedOn.last().nextPollIn = nextPoll.pollIn;
        handedOn.last().gone = nextPoll.gone;
    }
    m_pages.answered(request, onPage, fresh, next, now);
    for (const int number : covered) {
        if (!m_queue.isUnderWay(number))
            continue;
        m_pages.remove(number); // until a poll of the task itself reports its message
        m_queue.postpone(m_queue.idOf(number), now);
    }
    return handedOn;
}

void PollSchedule::pageFailed(const PageRequest &request, FetchErrorKind kind, MonotonicTime now)
{
    pagePostponed(request, now);
    if (isRefusal(kind))
        m_pages.refused(request, now);
    else
        m_pages.failed(request, now);
}

void PollSchedule::pagePostponed(const PageRequest &request, MonotonicTime now)
{
    for (const int number : m_pages.end(request))
        m_queue.postpone(m_queue.idOf(number), now);
}

void PollSchedule::pageUnanswered(const PageRequest &request, MonotonicTime now)
{
    for (const int number : m_pages.end(request))
        unanswered(m_queue.idOf(number), now);
    m_pages.failed(request, now); // the tasks are the next test, each by itself
}

void PollSchedule::ignoreLagBefore(MonotonicTime now)
{
    m_lagFrom = now;
    m_expectedLag.clear();
    m_backgroundLag.clear();
}

std::optional<Lag> PollSchedule::lag(ScheduledPoll::Kind kind, MonotonicTime now) const
{
    switch (kind) {
    case ScheduledPoll::Kind::Refresh:
        return std::nullopt;
    case ScheduledPoll::Kind::Expected:
        return m_expectedLag.lag(now);
    case ScheduledPoll::Kind::Background:
        return m_backgroundLag.lag(now);
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
