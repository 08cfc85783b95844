// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskclient.h"

#include "contradictions.h"
#include "logging.h"
#include "replyclassifier.h"
#include "replycollector.h"
#include "requestbuilder.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

milliseconds sinceThen(MonotonicTime then)
{
    return std::chrono::duration_cast<milliseconds>(MonotonicClock::now() - then);
}

/// The server closed the connection before the answer was whole.
bool wasClosed(const ReplyFacts &facts)
{
    return facts.end == ReplyFacts::End::Server && facts.networkError == QNetworkReply::RemoteHostClosedError;
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
    qDeleteAll(m_looks.keyBegin(), m_looks.keyEnd()); // before the managers: they own its replies
}

void TaskClient::makeLanes()
{
    const auto wanted = static_cast<size_t>((m_connections + LaneCapacity - 1) / LaneCapacity);
    while (m_lanes.size() < wanted) {
        Lane lane{std::make_unique<QNetworkAccessManager>(this)}; // a child, so that it moves to another thread with the client
        lane.manager->setAutoDeleteReplies(false);
        m_lanes.push_back(std::move(lane));
    }
    while (m_lanes.size() > wanted && m_lanes.back().inFlight == 0) {
        m_lanes.back().manager.release()->deleteLater(); // not at once: a reply of it may just be saying that it is over
        m_lanes.pop_back();
    }
}

void TaskClient::setTarget(const Target &target)
{
    qDeleteAll(m_looks.keyBegin(), m_looks.keyEnd());
    m_looks.clear();
    m_target = target;
    m_lanes.clear(); // a connection of an old manager could still be reused for the old token's session
    makeLanes();
}

QList<TaskId> TaskClient::setToken(const ApiToken &token)
{
    QList<TaskId> dropped;
    for (const Look &look : std::as_const(m_looks))
        dropped.append(look.id);
    Target target = m_target;
    target.token = token;
    setTarget(target);
    return dropped;
}

void TaskClient::setConnections(int connections)
{
    m_connections = std::clamp(connections, 1, MostConnections);
    makeLanes();
}

size_t TaskClient::freeLane() const
{
    // The first with room: few looks at a time use few connections, again and again.
    const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](const Lane &each) { return each.inFlight < LaneCapacity; });
    Q_ASSERT(lane != m_lanes.end());
    return static_cast<size_t>(lane - m_lanes.begin());
}

void TaskClient::look(const TaskId &id)
{
    Q_ASSERT(freeSlots() > 0);
    send({.id = id, .askedAt = currentTimestamp(), .asked = MonotonicClock::now(), .lane = freeLane()}, m_target.timeout);
}

void TaskClient::send(Look look, milliseconds timeout)
{
    Lane &lane = m_lanes[look.lane];
    ++lane.inFlight;
    QNetworkReply *reply = lane.manager->get(buildRequest(m_target, m_dialect.taskPath(look.id)));
    auto *collector = new ReplyCollector(reply, timeout, !m_target.token.isEmpty(), this);
    m_looks.insert(collector, std::move(look));
    connect(collector, &ReplyCollector::finished, this, [this, collector](const ReplyFacts &facts) { take(collector, facts); });
}

void TaskClient::take(ReplyCollector *collector, const ReplyFacts &facts)
{
    const auto it = m_looks.find(collector);
    Look look = std::move(*it);
    m_looks.erase(it);
    collector->deleteLater();
    --m_lanes[look.lane].inFlight;
    if (wasClosed(facts) && !look.repeated) {
        if (const milliseconds left = m_target.timeout - sinceThen(look.asked); left > milliseconds(0)) {
            qCInfo(lcNetwork).noquote() << "GET" << look.id.toString() << "again: the server closed the connection";
            look.repeated = true;
            send(look, left);
            return;
        }
    }
    makeLanes(); // one that is wanted no more may have become free
    hand(look, facts);
}

void TaskClient::hand(const Look &look, const ReplyFacts &facts)
{
    const milliseconds took = sinceThen(look.asked);
    const bool wasAnswered = facts.httpStatus && facts.end == ReplyFacts::End::Server;
    Observation observation{.taskId = look.id,
        .askedAt = look.askedAt,
        .asked = look.asked,
        .answeredAt = wasAnswered ? std::optional(look.askedAt + took) : std::nullopt,
        .httpStatus = facts.httpStatus,
        .outcome = classifyReply(facts, m_dialect, look.id),
        .rawAnswer = facts.body};
    AnswerHints hints = parseHints(facts.hints);
    hints.asked = look.asked;
    hints.answered = look.asked + took;
    if (auto *task = std::get_if<Task>(&observation.outcome))
        task->flags += contradictions(*task, hints.date.value_or(look.askedAt + took));
    qCInfo(lcNetwork).noquote() << "GET" << m_target.endpoint.urlFor(m_dialect.taskPath(look.id)).toString(QUrl::FullyEncoded)
                                << facts.httpStatus.value_or(0) << took.count() << "ms"
                                << (observation.failure() ? fetchErrorKey(observation.failure()->kind) : QStringLiteral("task"));
    Q_EMIT answered(observation, hints);
}

void TaskClient::cancelAll()
{
    const QList<ReplyCollector *> collectors = m_looks.keys();
    for (ReplyCollector *collector : collectors)
        collector->cancel();
}

} // namespace Taskwatch
