// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/logworld.h"

#include "simulator/tasklog.h"

#include <algorithm>
#include <deque>

namespace Taskwatch::Bench {

namespace {

using std::chrono::milliseconds;

constexpr MonotonicTime LogStart{std::chrono::hours(24)};
constexpr Timestamp LogOrigin{std::chrono::hours(500'000)};

std::shared_ptr<const TaskApi> logApi(bool isWhole)
{
    ApiDescription description = shippedApi(QStringLiteral("qstash-v2"));
    if (!isWhole) {
        description.feed.reset();
        description.ids.reset();
    }
    return std::make_shared<TaskApi>(description);
}

} // namespace

LogWorld::LogWorld()
    : m_api(logApi(true))
    , m_singly(logApi(false))
    , m_service({.tasks = taskCount(), .api = SimulatorOptions::Api::QStashV2}, LogOrigin)
{
    for (int task = 0; task < taskCount(); ++task) {
        m_indexes.insert(m_service.ids()[task], task);
        std::vector<Row> rows;
        const TaskLog log(1, task);
        for (const TaskLog::Row &row : log.rows()) {
            const qint64 cameAt = (row.time + row.lateness).count();
            if (cameAt >= 0 && cameAt < span())
                rows.push_back({cameAt, row.time.count()});
        }
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.cameAt < b.cameAt; });
        m_rows.push_back(std::move(rows));
    }
}

void LogWorld::notice(int task, qint64 readAt, qint64 now)
{
    const std::vector<Row> &rows = m_rows[static_cast<size_t>(task)];
    size_t &noticed = m_noticed[static_cast<size_t>(task)];
    for (; noticed < rows.size() && rows[noticed].cameAt <= readAt; ++noticed) {
        if (m_unseen > 0 || rows[noticed].time < m_firstPassOver)
            continue;
        m_sinceChange.push_back(static_cast<double>(now - rows[noticed].time) / 1000);
        m_sinceRow.push_back(static_cast<double>(now - rows[noticed].cameAt) / 1000);
    }
    if (!m_seen[static_cast<size_t>(task)]) {
        m_seen[static_cast<size_t>(task)] = true;
        if (--m_unseen == 0)
            m_firstPassOver = now;
    }
}

double LogWorld::quantile(std::vector<double> &delays, double share)
{
    if (delays.empty())
        return 0;
    const auto at = delays.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(delays.size() - 1));
    std::nth_element(delays.begin(), at, delays.end());
    return *at;
}

Timestamp LogWorld::logAt(Timestamp now, Life life)
{
    switch (life) {
    case Life::Busy:
        return now;
    case Life::Quiet:
        return std::min(now, LogOrigin + milliseconds(span() / 2));
    case Life::QuietAfterBurst:
        return LogOrigin + std::chrono::seconds(1); // the first row of every task has come
    }
    Q_UNREACHABLE();
}

qint64 LogWorld::quietFrom(Life life)
{
    constexpr qint64 Overlap = 60'000;
    return life == Life::Quiet ? span() / 2 + Overlap : 0;
}

void LogWorld::answer(PollEngine &engine, const PollEngine::Request &request, qint64 now, Life life) const
{
    const MonotonicTime at = LogStart + milliseconds(now);
    const MonotonicTime asked = at - milliseconds(Latency);
    const Timestamp askedAt = LogOrigin + milliseconds(now - Latency);
    const Timestamp readAt = LogOrigin + milliseconds(now - Latency / 2);
    ServerHints hints;
    hints.asked = asked;
    hints.answered = at;
    hints.date = std::chrono::floor<std::chrono::seconds>(readAt);
    const auto body = [&](const QByteArray &query) {
        return m_service
            .answer({.method = QByteArrayLiteral("GET"),
                        .path = QByteArrayLiteral("/v2/logs"),
                        .query = query,
                        .authorization = QByteArrayLiteral("Bearer any")},
                logAt(readAt, life))
            .body;
    };
    // The first row of a task may not have come yet.
    const auto observation = [&](const TaskId &id, const Result<Task> &task) {
        return Observation{.taskId = id,
            .askedAt = askedAt,
            .asked = asked,
            .answeredAt = LogOrigin + milliseconds(now),
            .httpStatus = 200,
            .outcome = task ? std::variant<Task, FetchError>(*task) : FetchError{FetchErrorKind::NotFound, {}},
            .rawAnswer = {}};
    };
    if (const auto *feed = std::get_if<FeedRequest>(&request.what)) {
        engine.feedAnswered(request.ticket,
            {.askedAt = askedAt,
                .answeredAt = LogOrigin + milliseconds(now),
                .outcome = m_api->decodeFeed(body(m_api->feedQuery(*feed))).value()},
            hints, at);
    } else if (const auto *several = std::get_if<IdsRequest>(&request.what)) {
        const TaskApi::ManyTasks many = m_api->decodeTasks(body(m_api->idsQuery(several->ids)), several->ids).value();
        IdsObservation observations{.observations = {}, .isCut = many.isCut};
        for (const TaskId &id : several->ids)
            observations.observations.append(observation(id, many.tasks.value(id, Failure{QString()})));
        engine.idsAnswered(request.ticket, observations, hints, at);
    } else {
        const auto &id = std::get<TaskId>(request.what);
        engine.answered(request.ticket, observation(id, m_api->decodeTask(body(m_api->taskQuery(id)), id)), hints, at);
    }
}

LogWorld::Asked LogWorld::run(Way way, double perSecond, Life life)
{
    const qint64 end = span();
    m_noticed.assign(m_rows.size(), 0);
    m_seen.assign(m_rows.size(), false);
    m_unseen = taskCount();
    m_firstPassOver = end;
    m_sinceChange.clear();
    m_sinceRow.clear();
    const PollSettings settings{
        .intervals = {}, .limits = {.perSecond = perSecond, .burst = burstFor(perSecond), .inFlight = 6}};
    PollEngine engine(settings, 1, LogStart, way == Way::Feed ? m_api : m_singly);
    engine.watch(m_service.ids(), LogStart);
    std::deque<UnderWay> underWay; // all have the same latency, so they arrive in order
    Asked asked;
    for (qint64 now = 0; now < end;) {
        const MonotonicTime at = LogStart + milliseconds(now);
        for (; !underWay.empty() && underWay.front().at <= now; underWay.pop_front())
            answer(engine, underWay.front().request, now, life);
        const QList<Observation> observations = engine.takeResults().observations;
        for (const Observation &each : observations) {
            if (each.task())
                notice(m_indexes.value(each.taskId), now - Latency / 2, now);
        }
        while (const std::optional<PollEngine::Request> request = engine.next(at)) {
            underWay.push_back({now + Latency, *request});
            if (std::holds_alternative<FeedRequest>(request->what))
                ++asked.feedPages;
            else if (std::holds_alternative<IdsRequest>(request->what))
                ++asked.severals;
            else
                ++asked.singles;
            asked.later += m_unseen == 0 && now >= quietFrom(life) ? 1 : 0;
        }
        qint64 next = end;
        if (!underWay.empty())
            next = underWay.front().at;
        if (const std::optional<MonotonicTime> wake = engine.wakeAt(at))
            next = std::min<qint64>(next, std::chrono::ceil<milliseconds>(*wake - LogStart).count());
        now = std::max(now + 1, next);
    }
    for (int task = 0; task < taskCount(); ++task)
        notice(task, end, end);
    asked.firstPassOver = m_firstPassOver;
    asked.laterFrom = std::max(m_firstPassOver, quietFrom(life));
    return asked;
}

} // namespace Taskwatch::Bench
