// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/taskclient.h"

#include "http/bodylimit.h"
#include "http/logging.h"
#include "http/replyclassifier.h"
#include "http/replycollector.h"
#include "http/requestbuilder.h"
#include "task/consistencyflags.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

milliseconds sinceThen(MonotonicTime then)
{
    return std::chrono::duration_cast<milliseconds>(MonotonicClock::now() - then);
}

milliseconds tookOf(const ServerHints &hints)
{
    return std::chrono::duration_cast<milliseconds>(hints.answered - hints.asked);
}

bool wasAnswered(const RawReply &raw)
{
    return raw.httpStatus && raw.end == RawReply::End::Server;
}

/// Whether the server closed the connection before the answer was complete.
bool wasClosed(const RawReply &raw)
{
    return raw.end == RawReply::End::Server && raw.networkError == QNetworkReply::RemoteHostClosedError;
}

} // namespace

TaskClient::TaskClient(const Dialect &dialect, Target target, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_target(std::move(target))
{
    makeLanes();
}

TaskClient::~TaskClient()
{
    qDeleteAll(m_requests.keyBegin(), m_requests.keyEnd()); // before the managers, which own the replies
}

void TaskClient::makeLanes()
{
    const auto wanted = static_cast<size_t>((m_connections + LaneCapacity - 1) / LaneCapacity);
    while (m_lanes.size() < wanted) {
        // A child, so that it moves to another thread with the client.
        Lane lane{std::make_unique<QNetworkAccessManager>(this)};
        lane.manager->setAutoDeleteReplies(false);
        m_lanes.push_back(std::move(lane));
    }
    while (m_lanes.size() > wanted && m_lanes.back().inFlight == 0) {
        m_lanes.back().manager.release()->deleteLater(); // deferred, because one of its replies may be the sender
        m_lanes.pop_back();
    }
}

TaskClient::Dropped TaskClient::setToken(const ApiToken &token)
{
    Dropped dropped;
    for (const Request &request : std::as_const(m_requests)) {
        if (const auto *id = std::get_if<TaskId>(&request.what))
            dropped.tasks.append(*id);
        else if (const auto *page = std::get_if<PageOf>(&request.what))
            dropped.pages.append({page->message, page->cursor.value_or(0)});
    }
    qDeleteAll(m_requests.keyBegin(), m_requests.keyEnd());
    m_requests.clear();
    m_target.token = token;
    m_lanes.clear(); // a connection of an old manager could be reused for the old token
    makeLanes();
    return dropped;
}

void TaskClient::setConnections(int connections)
{
    m_connections = std::clamp(connections, 1, MostConnections);
    makeLanes();
}

size_t TaskClient::freeLane() const
{
    // The first lane with a free connection, so that few requests at a time reuse few connections.
    const auto lane =
        std::find_if(m_lanes.begin(), m_lanes.end(), [](const Lane &each) { return each.inFlight < LaneCapacity; });
    Q_ASSERT(lane != m_lanes.end());
    return static_cast<size_t>(lane - m_lanes.begin());
}

void TaskClient::poll(const TaskId &id)
{
    Q_ASSERT(freeSlots() > 0);
    send({.what = id, .askedAt = currentTimestamp(), .asked = MonotonicClock::now(), .lane = freeLane()},
        m_target.timeout);
}

void TaskClient::requestPage(const MessageId &message, std::optional<qint64> cursor)
{
    Q_ASSERT(freeSlots() > 0);
    send({.what = PageOf{message, cursor},
             .askedAt = currentTimestamp(),
             .asked = MonotonicClock::now(),
             .lane = freeLane()},
        m_target.timeout);
}

QByteArray TaskClient::pathOf(const Request &request) const
{
    if (const auto *id = std::get_if<TaskId>(&request.what))
        return m_dialect.taskPath(*id);
    return m_dialect.messageTasksPath(std::get<PageOf>(request.what).message);
}

QByteArray TaskClient::queryOf(const Request &request) const
{
    const auto *page = std::get_if<PageOf>(&request.what);
    return page ? m_dialect.messageTasksQuery(page->cursor) : QByteArray();
}

void TaskClient::send(Request request, milliseconds timeout)
{
    Lane &lane = m_lanes[request.lane];
    ++lane.inFlight;
    QNetworkReply *reply = lane.manager->get(buildRequest(m_target, pathOf(request), queryOf(request)));
    const qint64 bodyCap = std::holds_alternative<PageOf>(request.what) ? MaxPageBytes : MaxBodyBytes;
    auto *collector = new ReplyCollector(reply, timeout, bodyCap, m_target.token, this);
    m_requests.insert(collector, std::move(request));
    connect(
        collector, &ReplyCollector::finished, this, [this, collector](const RawReply &raw) { finish(collector, raw); });
}

void TaskClient::finish(ReplyCollector *collector, const RawReply &raw)
{
    const auto it = m_requests.find(collector);
    if (it == m_requests.end())
        return;
    Request request = std::move(*it);
    m_requests.erase(it);
    collector->deleteLater();
    --m_lanes[request.lane].inFlight;
    if (wasClosed(raw) && !request.repeated) {
        if (const milliseconds left = m_target.timeout - sinceThen(request.asked); left > milliseconds(0)) {
            qCInfo(lcNetwork).noquote() << "GET" << pathOf(request) << "repeated: the server closed the connection";
            request.repeated = true;
            send(request, left);
            return;
        }
    }
    makeLanes(); // a lane that is no longer needed may have become free
    hand(request, raw);
}

void TaskClient::hand(const Request &request, const RawReply &raw)
{
    ServerHints hints = parseHints(raw.hints);
    hints.asked = request.asked;
    hints.answered = request.asked + sinceThen(request.asked);
    if (const auto *id = std::get_if<TaskId>(&request.what)) {
        const Observation observation = taskSeen(request, *id, raw, hints);
        log(request, raw, hints,
            observation.failure() ? fetchErrorKey(observation.failure()->kind) : QStringLiteral("task"));
        Q_EMIT answered(observation, hints);
    } else {
        const PageObservation page = pageSeen(request, std::get<PageOf>(request.what), raw, hints);
        log(request, raw, hints,
            page.failure() ? fetchErrorKey(page.failure()->kind)
                           : QStringLiteral("%1 tasks").arg(page.page()->entries.size()));
        Q_EMIT pageAnswered(page, hints);
    }
}

Observation TaskClient::taskSeen(
    const Request &request, const TaskId &id, const RawReply &raw, const ServerHints &hints) const
{
    const Timestamp answeredAt = request.askedAt + tookOf(hints);
    Observation observation{.taskId = id,
        .askedAt = request.askedAt,
        .asked = request.asked,
        .answeredAt = wasAnswered(raw) ? std::optional(answeredAt) : std::nullopt,
        .httpStatus = raw.httpStatus,
        .outcome = classifyReply(raw, m_dialect, id),
        .rawAnswer = raw.body};
    if (auto *task = std::get_if<Task>(&observation.outcome))
        task->flags += consistencyFlags(*task, hints.date.value_or(answeredAt));
    return observation;
}

PageObservation TaskClient::pageSeen(
    const Request &request, const PageOf &asked, const RawReply &raw, const ServerHints &hints) const
{
    const Timestamp answeredAt = request.askedAt + tookOf(hints);
    PageObservation observation{.message = asked.message,
        .cursor = asked.cursor,
        .askedAt = request.askedAt,
        .asked = request.asked,
        .answeredAt = wasAnswered(raw) ? std::optional(answeredAt) : std::nullopt,
        .httpStatus = raw.httpStatus,
        .outcome = classifyPageReply(raw, m_dialect, asked.message)};
    if (auto *page = std::get_if<TaskPage>(&observation.outcome)) {
        for (TaskPage::Entry &entry : page->entries) {
            if (entry.task)
                entry.task->flags += consistencyFlags(*entry.task, hints.date.value_or(answeredAt));
        }
    }
    return observation;
}

void TaskClient::log(
    const Request &request, const RawReply &raw, const ServerHints &hints, const QString &outcome) const
{
    qCInfo(lcNetwork).noquote()
        << "GET" << m_target.endpoint.urlFor(pathOf(request), queryOf(request)).toString(QUrl::FullyEncoded)
        << raw.httpStatus.value_or(0) << tookOf(hints).count() << "ms" << outcome;
}

void TaskClient::cancelAll()
{
    const QList<ReplyCollector *> collectors = m_requests.keys();
    for (ReplyCollector *collector : collectors)
        collector->cancel();
}

} // namespace Taskwatch
