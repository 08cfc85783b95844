// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/noticeworld.h"

#include "schedule/pollschedule.h"
#include "schedule/pollsettings.h"
#include "schedule/ratelimiter.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace Taskwatch::Bench {

namespace {

using std::chrono::milliseconds;

constexpr MonotonicTime T0{std::chrono::hours(24)};
constexpr Timestamp Origin{std::chrono::hours(500'000)};

struct UnderWay {
    qint64 at; // time of the answer
    NextRequest poll;
};

} // namespace

NoticeWorld::NoticeWorld()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < taskCount(); ++i)
        m_lives.emplace_back(random, milliseconds(span()));
}

void NoticeWorld::reset()
{
    m_noticed.assign(m_lives.size(), 0);
    m_all.clear();
    m_ends.clear();
}

/// Applies an answer at @p now that shows @p step: every change since the last answer is noticed now. Changes before @p
/// from do not count.
void NoticeWorld::notice(int task, size_t step, qint64 now, qint64 from)
{
    size_t &noticed = m_noticed[static_cast<size_t>(task)];
    for (; noticed < step; ++noticed) {
        const ServiceLife::Step &change = life(task).steps()[noticed + 1];
        if (change.from < from)
            continue;
        const double delay = static_cast<double>(now - change.from) / 1000;
        m_all.push_back(delay);
        if (change.state != ServiceLife::Step::State::Active)
            m_ends.push_back(delay);
    }
}

/// Changes that were never noticed count as noticed at the end.
void NoticeWorld::close(qint64 from)
{
    const qint64 end = span();
    for (int task = 0; task < taskCount(); ++task)
        notice(task, life(task).stepAt(end), end, from);
}

double NoticeWorld::quantile(std::vector<double> &delays, double share)
{
    const auto at = delays.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(delays.size() - 1));
    std::nth_element(delays.begin(), at, delays.end());
    return *at;
}

NoticeWorld::Asked NoticeWorld::askAtTheRightMoment(double perSecond, qint64 from, Way way, int tasksOfAMessage)
{
    reset();
    const qint64 end = span();
    const int count = taskCount();
    const int messages = count / tasksOfAMessage;
    PollSchedule schedule({}, 1);
    RateLimiter limiter({.perSecond = perSecond, .burst = burstFor(perSecond), .inFlight = 6}, T0);
    ServerClock clock;
    QList<TaskId> ids;
    QHash<TaskId, int> tasks;
    for (int i = 0; i < count; ++i) {
        ids.append(TaskId::unaskable(QString::number(i)));
        tasks.insert(ids.last(), i);
        schedule.add(ids.last(), T0);
    }
    std::vector<CompactText> messageIds;
    QHash<QString, int> messageOf;
    for (int i = 0; i < messages; ++i) {
        messageIds.emplace_back(QStringLiteral("msg_%1").arg(i));
        messageOf.insert(messageIds.back(), i);
    }
    std::deque<UnderWay> underWay; // all have the same latency, so they arrive in order
    Asked asked;
    std::vector<bool> seen(m_lives.size(), false);
    int unseen = count;
    const auto observationOf = [&](int task, qint64 now, Observation::Source source) {
        const qint64 polledAt = now - Latency / 2;
        const size_t step = life(task).stepAt(polledAt);
        notice(task, step, now, from);
        if (!seen[static_cast<size_t>(task)]) {
            seen[static_cast<size_t>(task)] = true;
            if (--unseen == 0)
                asked.firstPassOver = now;
        }
        Task answer = life(task).task(step, ids[task], Origin);
        answer.messageId = messageIds[static_cast<size_t>(task % messages)];
        return Observation{.taskId = ids[task],
            .askedAt = Origin + milliseconds(now - Latency),
            .asked = T0 + milliseconds(now - Latency),
            .answeredAt = Origin + milliseconds(now),
            .httpStatus = 200,
            .outcome = answer,
            .rawAnswer = {},
            .source = source};
    };
    for (qint64 now = 0; now < end; ++now) {
        const MonotonicTime at = T0 + milliseconds(now);
        while (!underWay.empty() && underWay.front().at <= now) {
            const NextRequest poll = underWay.front().poll;
            underWay.pop_front();
            clock.observe(std::chrono::floor<std::chrono::seconds>(Origin + milliseconds(now - Latency / 2)),
                at - milliseconds(Latency), at);
            limiter.answered(FailureScope::ThisTask, {}, at);
            if (const auto *id = std::get_if<TaskId>(&poll)) {
                schedule.answered(observationOf(tasks.value(*id), now, Observation::Source::Task), clock, at);
                continue;
            }
            // The tasks of a message are at equal distances in the list. A page contains the newest, with the highest
            // number, first.
            const auto &page = std::get<PageRequest>(poll);
            const qint64 newest = page.page.isEmpty() ? tasksOfAMessage : page.page.toLongLong();
            QList<Observation> answers;
            for (qint64 i = newest - 1; i >= std::max<qint64>(newest - PageSize, 0); --i)
                answers.append(observationOf(messageOf.value(page.list.value()) + static_cast<int>(i) * messages, now,
                    Observation::Source::ListPage));
            const QString next = newest > PageSize ? QString::number(newest - PageSize) : QString();
            Q_UNUSED(schedule.pageAnswered(page, answers, next, true, clock, at));
        }
        while (limiter.allows(at)) {
            std::optional<NextRequest> poll;
            if (way == Way::Pages)
                poll = schedule.nextRequest(at);
            else if (const std::optional<TaskId> id = schedule.nextTask(at))
                poll = *id;
            if (!poll)
                break;
            limiter.spend(at);
            ++asked.requests;
            asked.pages += std::holds_alternative<PageRequest>(*poll) ? 1 : 0;
            underWay.push_back({now + Latency, *poll});
        }
    }
    close(from);
    return asked;
}

void NoticeWorld::askInTurn(qint64 requests, bool leavesOut)
{
    reset();
    const qint64 end = span();
    std::deque<int> round;
    for (int i = 0; i < taskCount(); ++i)
        round.push_back(i);
    for (qint64 i = 0; i < requests && !round.empty(); ++i) {
        const qint64 now = i * end / requests;
        const int task = round.front();
        round.pop_front();
        const size_t step = life(task).stepAt(now + Latency / 2);
        notice(task, step, std::min(now + Latency, end), 0);
        if (!leavesOut || step + 1 < life(task).steps().size())
            round.push_back(task);
    }
    close(0);
}

} // namespace Taskwatch::Bench
