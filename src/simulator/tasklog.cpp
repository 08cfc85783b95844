// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/tasklog.h"

#include "simulator/randomstream.h"
#include "simulator/tasklife.h"

#include <QRegularExpression>

namespace Taskwatch {

using namespace std::chrono_literals;

namespace {

constexpr quint64 LogPurpose = 48; // of the random stream
/// Most rows are there soon. The latest comes as late as was seen.
constexpr RandomStream::Quantile Latenesses[] = {{0, 20ms}, {500, 400ms}, {900, 1500ms}, {1000, TaskLog::LatestRow}};

} // namespace

TaskLog::TaskLog(quint64 seed, int index)
    : m_id(TaskId::unaskable({}))
{
    RandomStream random = RandomStream::of(seed, LogPurpose, static_cast<quint64>(index));
    m_writesTimesAsText = random.chance(4);
    m_hasQueue = random.chance(35);
    const QString cancelled = random.chance(50) ? QStringLiteral("CANCELLED") : QStringLiteral("CANCELED");
    const auto add = [&](std::chrono::milliseconds time, const QString &state) -> Row & {
        return m_rows.emplace_back(Row{.time = time, .lateness = random.spread(Latenesses), .state = state});
    };
    const TaskLife life(seed, index);
    const SimulatedTask &first = life.steps().front().task;
    m_id = first.taskId;
    m_url = first.url;
    m_maxRetries = first.maxRetry;
    add(life.steps().front().from, QStringLiteral("CREATED")).nextDeliveryTime = first.nextProcessAt;
    for (const auto &[from, task] : life.steps()) {
        if (task.lastErrorAt == from) {
            add(from, QStringLiteral("ERROR")).error = task.error;
            if (task.nextProcessAt)
                add(from, QStringLiteral("RETRY")).nextDeliveryTime = task.nextProcessAt;
            else
                add(from, QStringLiteral("FAILED"));
        } else if (task.state == u"active") {
            add(from, QStringLiteral("ACTIVE"));
        } else if (task.state == u"completed") {
            add(from, QStringLiteral("DELIVERED"));
        } else if (task.state == u"cancel_requested") {
            add(from, QStringLiteral("CANCEL_REQUESTED"));
        } else if (task.state == u"canceled") {
            add(from, cancelled);
        }
    }
}

QJsonObject TaskLog::written(const Row &row, const SimulatedClock &clock) const
{
    QJsonObject object{{QStringLiteral("messageId"), m_id.toString()}, {QStringLiteral("state"), row.state},
        {QStringLiteral("url"), m_url}, {QStringLiteral("maxRetries"), m_maxRetries}};
    const auto putTime = [&](const QString &field, std::chrono::milliseconds time) {
        const qint64 ms = toUnixMs(clock.wallTime(time));
        object.insert(field, m_writesTimesAsText ? QJsonValue(QString::number(ms)) : QJsonValue(ms));
    };
    putTime(QStringLiteral("time"), row.time);
    if (row.nextDeliveryTime)
        putTime(QStringLiteral("nextDeliveryTime"), *row.nextDeliveryTime);
    if (m_hasQueue)
        object.insert(QStringLiteral("queueName"), QStringLiteral("default"));
    if (m_writesTimesAsText) // a published example has both
        object.insert(QStringLiteral("state"), row.state.toLower());
    // A text that begins with a status is an answer of the destination. Other texts say why there was no answer.
    static const QRegularExpression answer(QStringLiteral("^[1-5]\\d\\d "));
    if (answer.match(row.error).hasMatch()) {
        object.insert(QStringLiteral("responseStatus"), row.error.first(3).toInt());
        object.insert(QStringLiteral("responseBody"), QString::fromLatin1(row.error.toUtf8().toBase64()));
    } else if (!row.error.isEmpty()) {
        object.insert(QStringLiteral("error"), row.error);
    }
    return object;
}

} // namespace Taskwatch
