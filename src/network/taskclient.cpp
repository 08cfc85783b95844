// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskclient.h"

#include "logging.h"
#include "replyclassifier.h"
#include "replycollector.h"
#include "requestbuilder.h"

namespace Taskwatch {

TaskClient::TaskClient(const Dialect &dialect, Target target, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
    , m_target(std::move(target))
{
    makeManager();
}

TaskClient::~TaskClient()
{
    qDeleteAll(m_looks.keyBegin(), m_looks.keyEnd()); // before the manager: they own its replies
}

void TaskClient::makeManager()
{
    m_manager = std::make_unique<QNetworkAccessManager>(this); // a child, so that it moves to another thread with the client
    m_manager->setAutoDeleteReplies(false);
}

void TaskClient::setTarget(const Target &target)
{
    if (target == m_target)
        return;
    qDeleteAll(m_looks.keyBegin(), m_looks.keyEnd());
    m_looks.clear();
    m_target = target;
    makeManager(); // a connection of the old manager could still be reused for the old token's session
}

void TaskClient::look(const TaskId &id)
{
    Q_ASSERT(freeSlots() > 0);
    const QNetworkRequest request = buildRequest(m_target, m_dialect.taskPath(id));
    auto *collector = new ReplyCollector(m_manager->get(request), m_target.timeout, !m_target.token.isEmpty(), this);
    const Asked asked{id, currentTimestamp()};
    m_looks.insert(collector, asked);
    const MonotonicTime begin = std::chrono::steady_clock::now();
    connect(collector, &ReplyCollector::finished, this, [this, collector, asked, begin, url = request.url()](const ReplyFacts &facts) {
        m_looks.remove(collector);
        collector->deleteLater();
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
        Observation observation{.taskId = asked.id,
            .askedAt = asked.at,
            .answeredAt = facts.httpStatus && facts.end == ReplyFacts::End::Server ? std::optional(asked.at + took) : std::nullopt,
            .httpStatus = facts.httpStatus,
            .outcome = classifyReply(facts, m_dialect, asked.id),
            .rawAnswer = facts.body};
        qCInfo(lcNetwork).noquote() << "GET" << url.toString(QUrl::FullyEncoded) << facts.httpStatus.value_or(0) << took.count() << "ms"
                                    << (observation.failure() ? fetchErrorKey(observation.failure()->kind) : QStringLiteral("task"));
        Q_EMIT answered(observation);
    });
}

void TaskClient::cancelAll()
{
    const QList<ReplyCollector *> collectors = m_looks.keys();
    for (ReplyCollector *collector : collectors)
        collector->cancel();
}

} // namespace Taskwatch
