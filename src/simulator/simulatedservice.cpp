// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedservice.h"

#include "simulator/simulatedids.h"
#include "simulator/taskjson.h"
#include "simulator/tasklife.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr QByteArrayView TasksPath = "/v1/tasks/";
constexpr QByteArrayView MessagesPath = "/v1/messages/";
constexpr QByteArrayView MessageTasks = "/tasks"; // end of a message's path
constexpr QByteArrayView LogPath = "/v2/logs";
constexpr QByteArrayView IdsPath = "/ids";

SimulatedResponse json(int status, const QByteArray &body)
{
    return {.status = status, .contentType = QByteArrayLiteral("application/json"), .body = body};
}

SimulatedResponse badRequest(const QString &why)
{
    return json(400, QJsonDocument(QJsonObject{{QStringLiteral("error"), why}}).toJson(QJsonDocument::Compact));
}

SimulatedResponse methodNotAllowed()
{
    SimulatedResponse response = json(405, QByteArrayLiteral("{\"error\":\"method not allowed\"}"));
    response.headers.append({QByteArrayLiteral("Allow"), QByteArrayLiteral("GET")});
    return response;
}

bool hasBearer(const QByteArray &authorization)
{
    const QByteArray value = authorization.trimmed();
    const QByteArrayView scheme = "bearer ";
    return value.size() > scheme.size() && value.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
}

SimulatedResponse unauthorized()
{
    SimulatedResponse response = json(401, QByteArrayLiteral("{\"error\":\"unauthorized\"}"));
    response.headers.append({QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer")});
    return response;
}

/// The decoded id between @p before and @p after in @p path; nullopt if the path has another form.
std::optional<QString> idIn(const QByteArray &path, QByteArrayView before, QByteArrayView after = {})
{
    if (path.size() < before.size() + after.size() || !path.startsWith(before) || !path.endsWith(after))
        return std::nullopt;
    const QByteArray id = path.sliced(before.size(), path.size() - before.size() - after.size());
    return id.contains('/') ? std::nullopt : std::optional(QString::fromUtf8(QByteArray::fromPercentEncoding(id)));
}

QByteArray httpDate(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toUnixMs(time), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

SimulatedService::SimulatedService(const SimulatorOptions &options, Timestamp origin)
    : m_seed(options.seed)
    , m_clock(options.speed, origin)
    , m_tasksPerMessage(options.tasksPerMessage)
{
    Q_ASSERT(options.tasks >= 0 && options.tasks <= SimulatorOptions::MostTasks);
    Q_ASSERT(options.speed > 0 && options.speed <= SimulatorOptions::MostSpeed);
    m_ids.reserve(options.tasks);
    m_indexes.reserve(options.tasks);
    for (int index = 0; index < options.tasks; ++index) {
        m_ids.append(simulatedTaskId(m_seed, index));
        m_indexes.insert(m_ids.last(), index);
        if (simulatedShare(index, m_tasksPerMessage).first == index)
            m_messages.insert(simulatedMessageId(m_seed, index, m_tasksPerMessage), index);
    }
    if (options.api == SimulatorOptions::Api::QStashV2)
        m_log.emplace(m_seed, m_clock, m_indexes);
}

SimulatedResponse SimulatedService::answer(const SimulatedRequest &request, Timestamp now) const
{
    SimulatedResponse response;
    if (request.path == IdsPath)
        response = request.method == "GET" ? idList() : methodNotAllowed();
    else if (m_log && request.path == LogPath)
        response = logAnswer(request, now);
    else if (!m_log && idIn(request.path, TasksPath))
        response = tasksAnswer(request, now);
    else if (!m_log && idIn(request.path, MessagesPath, MessageTasks))
        response = messageAnswer(request, now);
    else
        response = json(404, QByteArrayLiteral("{\"error\":\"no such path\"}"));
    response.headers.append({QByteArrayLiteral("Date"), httpDate(now)});
    return response;
}

QList<SimulatedService::PastAnswer> SimulatedService::past(std::chrono::milliseconds length) const
{
    QList<PastAnswer> answers;
    if (m_log)
        return answers;
    const std::chrono::milliseconds from = m_clock.sinceStart(m_clock.origin() - length);
    for (int index = 0; index < m_ids.size(); ++index) {
        const auto add = [&](std::chrono::milliseconds time, const SimulatedTask &task) {
            answers.append({m_ids[index], m_clock.wallTime(time), taskJson(index, false, task)});
        };
        const TaskLife life(m_seed, index);
        add(from, life.at(from));
        for (const TaskLife::Step &step : life.steps()) {
            if (step.from > from && step.from < std::chrono::milliseconds(0))
                add(step.from, step.task);
        }
    }
    return answers;
}

SimulatedResponse SimulatedService::tasksAnswer(const SimulatedRequest &request, Timestamp now) const
{
    if (request.method != "GET")
        return methodNotAllowed();
    if (!hasBearer(request.authorization))
        return unauthorized();
    const auto index = m_indexes.constFind(TaskId::unaskable(*idIn(request.path, TasksPath)));
    if (index == m_indexes.constEnd())
        return json(404, QByteArrayLiteral("{\"error\":\"task not found\"}"));
    return json(200, taskJson(*index, false, now));
}

SimulatedResponse SimulatedService::messageAnswer(const SimulatedRequest &request, Timestamp now) const
{
    if (request.method != "GET")
        return methodNotAllowed();
    if (!hasBearer(request.authorization))
        return unauthorized();
    const auto message = m_messages.constFind(*idIn(request.path, MessagesPath, MessageTasks));
    if (message == m_messages.constEnd())
        return json(404, QByteArrayLiteral("{\"error\":\"message not found\"}"));
    const QString cursorText = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("cursor"));
    bool isNumber = false;
    const qint64 cursor = cursorText.isEmpty() ? 0 : cursorText.toLongLong(&isNumber);
    if (!cursorText.isEmpty() && !isNumber)
        return badRequest(QStringLiteral("cursor must be a number"));

    const SimulatedShare share = simulatedShare(*message, m_tasksPerMessage);
    const int first = share.first;
    const int end = static_cast<int>(std::min<qint64>(m_ids.size(), qint64{first} + share.count));
    int newest = end - 1;
    if (cursor > 0) // tasks created at that time or before
        newest =
            static_cast<int>(std::clamp<qint64>(end - 1 - (toUnixMs(createdAt(end - 1)) - cursor), first - 1, end - 1));
    const int oldest = std::max(first, newest - TasksPerPage + 1);
    QByteArray body = QByteArrayLiteral("{\"cursor\":")
        + QByteArray::number(oldest > first ? toUnixMs(createdAt(oldest - 1)) : 0) + QByteArrayLiteral(",\"tasks\":[");
    for (int index = newest; index >= oldest; --index)
        body += taskJson(index, true, now) + (index > oldest ? QByteArrayLiteral(",") : QByteArray());
    return json(200, body + QByteArrayLiteral("]}"));
}

SimulatedResponse SimulatedService::logAnswer(const SimulatedRequest &request, Timestamp now) const
{
    if (request.method != "GET")
        return methodNotAllowed();
    if (!hasBearer(request.authorization))
        return unauthorized();
    const Result<QByteArray> rows = m_log->read(request.query, now);
    return rows ? json(200, *rows) : badRequest(rows.error());
}

QByteArray SimulatedService::taskJson(int index, bool inPage, Timestamp now) const
{
    return taskJson(index, inPage, TaskLife(m_seed, index).at(m_clock.sinceStart(now)));
}

QByteArray SimulatedService::taskJson(int index, bool inPage, SimulatedTask task) const
{
    task.messageId = simulatedMessageId(m_seed, index, m_tasksPerMessage);
    const TaskJson json(m_seed, index);
    return inPage ? json.writeInPage(task, m_clock) : json.write(task, m_clock);
}

Timestamp SimulatedService::createdAt(int index) const
{
    return m_clock.origin() - std::chrono::hours(48) + std::chrono::milliseconds(index);
}

SimulatedResponse SimulatedService::idList() const
{
    SimulatedResponse response{.status = 200, .contentType = QByteArrayLiteral("text/plain; charset=utf-8")};
    if (!m_ids.isEmpty())
        response.body.reserve(m_ids.size() * (m_ids.first().toString().size() + 1));
    for (const TaskId &id : m_ids) {
        response.body.append(id.toString().toUtf8());
        response.body.append('\n');
    }
    return response;
}

} // namespace Taskwatch
