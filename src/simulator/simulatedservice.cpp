// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedservice.h"

#include "simulatedids.h"
#include "taskjson.h"
#include "tasklife.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

constexpr QByteArrayView TasksPath = "/v1/tasks/";
constexpr QByteArrayView IdsPath = "/ids";
constexpr double EndOfYear9999 = 253'402'300'799'999.0; // Unix ms; what is later, at a very low speed, has no date

SimulatedResponse json(int status, const QByteArray &body)
{
    return {.status = status, .contentType = QByteArrayLiteral("application/json"), .body = body, .headers = {}};
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

QByteArray httpDate(Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toUnixMs(time), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

SimulatedService::SimulatedService(const SimulatorOptions &options, Timestamp origin)
    : m_seed(options.seed)
    , m_speed(options.speed)
    , m_origin(origin)
{
    Q_ASSERT(options.tasks >= 0 && options.tasks <= SimulatorOptions::MostTasks);
    Q_ASSERT(options.speed > 0 && options.speed <= SimulatorOptions::MostSpeed);
    m_ids.reserve(options.tasks);
    m_indexes.reserve(options.tasks);
    for (int index = 0; index < options.tasks; ++index) {
        m_ids.append(simulatedTaskId(m_seed, index));
        m_indexes.insert(m_ids.last(), index);
    }
}

SimulatedResponse SimulatedService::answer(const SimulatedRequest &request, Timestamp now) const
{
    SimulatedResponse response;
    if (request.path == IdsPath)
        response = request.method == "GET" ? idList() : methodNotAllowed();
    else if (request.path.startsWith(TasksPath) && request.path.indexOf('/', TasksPath.size()) < 0)
        response = tasksAnswer(request, now);
    else
        response = json(404, QByteArrayLiteral("{\"error\":\"no such path\"}"));
    response.headers.append({QByteArrayLiteral("Date"), httpDate(now)});
    return response;
}

SimulatedResponse SimulatedService::tasksAnswer(const SimulatedRequest &request, Timestamp now) const
{
    if (request.method != "GET")
        return methodNotAllowed();
    if (!hasBearer(request.authorization)) {
        SimulatedResponse response = json(401, QByteArrayLiteral("{\"error\":\"unauthorized\"}"));
        response.headers.append({QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer")});
        return response;
    }
    const QByteArray id = QByteArray::fromPercentEncoding(request.path.sliced(TasksPath.size()));
    const auto index = m_indexes.constFind(TaskId::unaskable(QString::fromUtf8(id)));
    if (index == m_indexes.constEnd())
        return json(404, QByteArrayLiteral("{\"error\":\"task not found\"}"));
    const TaskLife life(m_seed, *index);
    return json(200, TaskJson(m_seed, *index).write(life.at(sinceStart(now)), [this](std::chrono::milliseconds time) { return wallTime(time); }));
}

SimulatedResponse SimulatedService::idList() const
{
    SimulatedResponse response{.status = 200, .contentType = QByteArrayLiteral("text/plain; charset=utf-8"), .body = {}, .headers = {}};
    if (!m_ids.isEmpty())
        response.body.reserve(m_ids.size() * (m_ids.first().toString().size() + 1));
    for (const TaskId &id : m_ids) {
        response.body.append(id.toString().toUtf8());
        response.body.append('\n');
    }
    return response;
}

Timestamp SimulatedService::wallTime(std::chrono::milliseconds sinceStart) const
{
    const double real = static_cast<double>(toUnixMs(m_origin)) + std::ceil(static_cast<double>(sinceStart.count()) / m_speed);
    return fromUnixMs(static_cast<qint64>(std::clamp(real, 1.0, EndOfYear9999)));
}

std::chrono::milliseconds SimulatedService::sinceStart(Timestamp now) const
{
    using std::chrono::milliseconds;
    milliseconds moment(static_cast<qint64>(std::floor(static_cast<double>((now - m_origin).count()) * m_speed)));
    // Multiplying may be off by one where dividing is not; wallTime() decides, so that no answer contradicts itself.
    while (wallTime(moment + milliseconds(1)) <= now)
        ++moment;
    while (wallTime(moment) > now)
        --moment;
    return moment;
}

} // namespace Taskwatch
