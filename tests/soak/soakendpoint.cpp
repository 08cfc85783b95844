// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak/soakendpoint.h"

#include "support/builders.h"

#include <QJsonDocument>

#include <algorithm>

namespace Taskwatch::Test {

using namespace std::chrono_literals;

SoakEndpoint::SoakEndpoint(int tasks, quint32 seed, const SoakServer::Pace &pace)
    : m_tasks(tasks, seed, pace)
    , m_maxRetry(static_cast<int>(pace.most))
    , m_told(static_cast<size_t>(tasks))
    , m_server([this](const ScriptedServer::Request &request, QTcpSocket *socket) { answer(request, socket); })
{
    for (int place = 0; place < tasks; ++place)
        m_places.insert(m_tasks.idAt(place).toString().toLatin1(), place);
}

QByteArray SoakEndpoint::ids() const
{
    QByteArray lines;
    for (int place = 0; place < m_tasks.size(); ++place)
        lines += m_tasks.idAt(place).toString().toLatin1() + '\n';
    return lines;
}

void SoakEndpoint::setFault(Fault fault)
{
    if (m_fault == Fault::Unreachable && fault != Fault::Unreachable)
        m_server.startAgain();
    if (m_fault != Fault::Unreachable && fault == Fault::Unreachable)
        m_server.stop();
    m_fault = fault;
}

qsizetype SoakEndpoint::unasked() const
{
    return std::count_if(m_told.begin(), m_told.end(), [](const auto &told) { return told.empty(); });
}

void SoakEndpoint::count()
{
    const MonotonicTime now = MonotonicClock::now();
    m_lastSecond.push_back(now);
    while (m_lastSecond.front() <= now - 1s)
        m_lastSecond.pop_front();
    m_mostInASecond = std::max(m_mostInASecond, m_lastSecond.size());
}

void SoakEndpoint::answer(const ScriptedServer::Request &request, QTcpSocket *socket)
{
    count();
    if (request.headers.value("authorization") != "Bearer " + m_token) {
        ++m_tokensRefused;
        socket->write(ScriptedServer::response("401 Unauthorized", R"({"error":"invalid token"})"));
        return;
    }
    if (m_fault == Fault::Refuses) {
        socket->write(ScriptedServer::response("503 Service Unavailable", {}));
        return;
    }
    if (m_fault == Fault::AsksToWait) {
        socket->write(ScriptedServer::response("429 Too Many Requests", {}, "Retry-After: 2\r\n"));
        return;
    }
    const int place = m_places.value(request.path().mid(sizeof "/v1/tasks/" - 1), -1);
    if (place < 0) {
        socket->write(ScriptedServer::response("404 Not Found", R"({"error":"task not found"})"));
        return;
    }
    ++m_answered;
    const Timestamp now = currentTimestamp();
    m_told[static_cast<size_t>(place)].push_back({m_tasks.changesAt(place, now - m_origin), now});
    socket->write(ScriptedServer::response("200 OK", bodyOf(place, now - m_origin)));
}

QByteArray SoakEndpoint::bodyOf(int place, SoakServer::Milliseconds now) const
{
    const Task task = m_tasks.task(place, now, m_origin);
    const auto time = [](const OptionalTime<Timestamp> &at) { return at ? qint64{toUnixMs(*at)} : qint64{0}; };
    QJsonObject body = exampleObject();
    body[QStringLiteral("taskId")] = task.taskId.toString();
    body[QStringLiteral("messageId")] = task.messageId.toString();
    body[QStringLiteral("state")] = task.state.text().toString();
    body[QStringLiteral("retried")] = task.retried;
    body[QStringLiteral("maxRetry")] = m_maxRetry;
    body[QStringLiteral("error")] = task.error.toString();
    body[QStringLiteral("completedAt")] = time(task.completedAt);
    body[QStringLiteral("nextProcessAt")] = time(task.nextProcessAt);
    body[QStringLiteral("lastErrorAt")] = time(task.lastErrorAt);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace Taskwatch::Test
