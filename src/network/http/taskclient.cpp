// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/taskclient.h"

#include "http/accessmanager.h"
#include "http/bodylimit.h"
#include "http/logging.h"
#include "http/replyclassifier.h"
#include "http/replycollector.h"
#include "http/requestbuilder.h"

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

/// Whether nothing shows that a server is at the address. Through a proxy, only that knows the address.
bool wasNobodyThere(const RawReply &raw)
{
    return !raw.httpStatus && raw.proxy.isEmpty()
        && (raw.end == RawReply::End::Deadline || raw.networkError != QNetworkReply::NoError);
}

/// Whether the server closed the connection before the answer was complete.
bool wasClosed(const RawReply &raw)
{
    return raw.end == RawReply::End::Server && raw.networkError == QNetworkReply::RemoteHostClosedError;
}

} // namespace

TaskClient::TaskClient(Target target, QObject *parent)
    : QObject(parent)
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
        m_lanes.push_back(Lane{makeAccessManager(m_target.connection, this)});
    }
    while (m_lanes.size() > wanted && m_lanes.back().inFlight == 0) {
        m_lanes.back().manager.release()->deleteLater(); // deferred, because one of its replies may be the sender
        m_lanes.pop_back();
    }
}

void TaskClient::setToken(const ApiToken &token)
{
    m_target.token = token;
    startAfresh();
}

void TaskClient::setConnection(const Connection &connection)
{
    m_target.connection = connection;
    startAfresh();
}

void TaskClient::startAfresh()
{
    qDeleteAll(m_requests.keyBegin(), m_requests.keyEnd());
    m_requests.clear();
    m_lanes.clear(); // a connection of an old manager could be reused for what was set before
    makeLanes();
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

void TaskClient::send(const PollEngine::Request &wanted)
{
    Q_ASSERT(freeSlots() > 0);
    if (const auto *id = std::get_if<TaskId>(&wanted.what)) {
        if (const Result<TaskId> checked = m_target.api->checked(*id); !checked) {
            refuse(wanted.ticket, *id, checked.error());
            return;
        }
    }
    const Request request{
        .wanted = wanted, .askedAt = currentTimestamp(), .asked = MonotonicClock::now(), .lane = freeLane()};
    Lane &lane = m_lanes[request.lane];
    ++lane.inFlight;
    QNetworkReply *reply = lane.manager->get(buildRequest(m_target, pathOf(request), queryOf(request)));
    const bool isOne = std::holds_alternative<TaskId>(wanted.what) && !m_target.api->description().rows;
    const qint64 bodyCap = isOne ? MaxBodyBytes : MaxPageBytes;
    auto *collector = new ReplyCollector(reply, m_target, bodyCap, this);
    m_requests.insert(collector, request);
    connect(
        collector, &ReplyCollector::finished, this, [this, collector](const RawReply &raw) { finish(collector, raw); });
}

void TaskClient::refuse(quint64 ticket, const TaskId &id, const QString &words)
{
    const Observation observation{.taskId = id,
        .askedAt = currentTimestamp(),
        .asked = MonotonicClock::now(),
        .answeredAt = {},
        .httpStatus = {},
        .outcome = FetchError{FetchErrorKind::BadId, words},
        .rawAnswer = {}};
    ServerHints hints;
    hints.asked = hints.answered = observation.asked;
    // Queued, because the caller has not finished sending.
    QMetaObject::invokeMethod(
        this, [=, this] { Q_EMIT answered(ticket, observation, hints); }, Qt::QueuedConnection);
}

QByteArray TaskClient::pathOf(const Request &request) const
{
    if (const auto *id = std::get_if<TaskId>(&request.wanted.what))
        return m_target.api->taskPath(*id);
    if (const auto *page = std::get_if<PageRequest>(&request.wanted.what))
        return m_target.api->lists().path(page->list);
    return std::holds_alternative<IdsRequest>(request.wanted.what) ? m_target.api->idsPath() : m_target.api->feedPath();
}

QByteArray TaskClient::queryOf(const Request &request) const
{
    if (const auto *id = std::get_if<TaskId>(&request.wanted.what))
        return m_target.api->taskQuery(*id);
    if (const auto *ids = std::get_if<IdsRequest>(&request.wanted.what))
        return m_target.api->idsQuery(ids->ids);
    if (const auto *feed = std::get_if<FeedRequest>(&request.wanted.what))
        return m_target.api->feedQuery(*feed);
    return m_target.api->lists().query(std::get<PageRequest>(request.wanted.what));
}

void TaskClient::finish(ReplyCollector *collector, const RawReply &raw)
{
    const auto it = m_requests.find(collector);
    if (it == m_requests.end())
        return;
    const Request request = std::move(*it);
    m_requests.erase(it);
    collector->deleteLater();
    --m_lanes[request.lane].inFlight;
    if (wasNobodyThere(raw)) {
        lookUpAgain(raw.host);
        // Its connections may be on their way to an address where nobody is any more, for half a minute each.
        if (Lane &lane = m_lanes[request.lane]; lane.inFlight == 0) {
            lane.manager.release()->deleteLater(); // deferred, because one of its replies may be the sender
            lane.manager = makeAccessManager(m_target.connection, this);
        }
    }
    makeLanes(); // a lane that is no longer needed may have become free

    ServerHints hints = parseHints(raw.hints);
    hints.asked = request.asked;
    hints.answered = request.asked + sinceThen(request.asked);
    hints.connectionClosed = wasClosed(raw);
    if (const auto *id = std::get_if<TaskId>(&request.wanted.what)) {
        const Observation observation = taskSeen(request, *id, raw, hints);
        log(request, raw, hints,
            observation.failure() ? fetchErrorKey(observation.failure()->kind) : QStringLiteral("task"));
        Q_EMIT answered(request.wanted.ticket, observation, hints);
    } else if (const auto *ids = std::get_if<IdsRequest>(&request.wanted.what)) {
        log(request, raw, hints, QStringLiteral("%1 ids").arg(ids->ids.size()));
        Q_EMIT idsAnswered(request.wanted.ticket, idsSeen(request, *ids, raw, hints), hints);
    } else if (std::holds_alternative<FeedRequest>(request.wanted.what)) {
        const FeedObservation page = feedSeen(request, raw, hints);
        log(request, raw, hints,
            page.failure() ? fetchErrorKey(page.failure()->kind)
                           : QStringLiteral("%1 rows").arg(page.page()->rows.size()));
        Q_EMIT feedAnswered(request.wanted.ticket, page, hints);
    } else {
        const PageObservation page = pageSeen(request, std::get<PageRequest>(request.wanted.what), raw, hints);
        log(request, raw, hints,
            page.failure() ? fetchErrorKey(page.failure()->kind)
                           : QStringLiteral("%1 tasks").arg(page.page()->entries.size()));
        Q_EMIT pageAnswered(request.wanted.ticket, page, hints);
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
        .outcome = FetchError{},
        .rawAnswer = raw.body};
    observation.outcome = classifyReply(raw, *m_target.api, id, &observation.reports);
    removeToken(observation);
    return observation;
}

IdsObservation TaskClient::idsSeen(
    const Request &request, const IdsRequest &ids, const RawReply &raw, const ServerHints &hints) const
{
    const auto outcome = classifyIdsReply(raw, *m_target.api, ids.ids);
    const auto *many = std::get_if<TaskApi::ManyTasks>(&outcome);
    IdsObservation seen{.observations = {}, .isCut = many && many->isCut};
    for (const TaskId &id : ids.ids) {
        Observation observation{.taskId = id,
            .askedAt = request.askedAt,
            .asked = request.asked,
            .answeredAt = wasAnswered(raw) ? std::optional(request.askedAt + tookOf(hints)) : std::nullopt,
            .httpStatus = raw.httpStatus,
            .outcome = FetchError{},
            .rawAnswer = {}};
        if (!many) {
            observation.outcome = std::get<FetchError>(outcome);
        } else if (const auto found = many->tasks.constFind(id); found == many->tasks.constEnd()) {
            observation.outcome = notInAnswer();
        } else if (!*found) {
            observation.outcome = badPartOfAnswer(raw, found->error());
        } else {
            observation.outcome = **found;
            observation.reports = many->reports.value(id);
            removeToken(observation);
        }
        seen.observations.append(std::move(observation));
    }
    return seen;
}

FeedObservation TaskClient::feedSeen(const Request &request, const RawReply &raw, const ServerHints &hints) const
{
    return {.askedAt = request.askedAt,
        .answeredAt = wasAnswered(raw) ? std::optional(request.askedAt + tookOf(hints)) : std::nullopt,
        .outcome = classifyFeedReply(raw, *m_target.api)};
}

void TaskClient::removeToken(Observation &observation) const
{
    // The answer was searched as it was sent. An error text that was encoded in it is searched here.
    const QList<ApiToken> sent = m_target.api->sentForms(m_target.token);
    const auto remove = [&sent](CompactText &error) {
        for (const ApiToken &token : sent) {
            if (!error.isEmpty() && token.isIn(error))
                error = token.hiddenIn(QString(error));
        }
    };
    if (auto *task = std::get_if<Task>(&observation.outcome))
        remove(task->error);
    for (ServerReport &report : observation.reports)
        remove(report.error);
}

PageObservation TaskClient::pageSeen(
    const Request &request, const PageRequest &page, const RawReply &raw, const ServerHints &hints) const
{
    const Timestamp answeredAt = request.askedAt + tookOf(hints);
    return {.request = page,
        .askedAt = request.askedAt,
        .asked = request.asked,
        .answeredAt = wasAnswered(raw) ? std::optional(answeredAt) : std::nullopt,
        .httpStatus = raw.httpStatus,
        .outcome = classifyPageReply(raw, *m_target.api, page)};
}

void TaskClient::log(
    const Request &request, const RawReply &raw, const ServerHints &hints, const QString &outcome) const
{
    qCInfo(lcNetwork).noquote()
        << "GET" << m_target.endpoint.urlFor(pathOf(request), queryOf(request)).toString(QUrl::FullyEncoded)
        << raw.httpStatus.value_or(0) << tookOf(hints).count() << "ms" << outcome;
}

} // namespace Taskwatch
