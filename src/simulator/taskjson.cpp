// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/taskjson.h"

#include "simulator/randomstream.h"

#include <QDateTime>
#include <QJsonDocument>

namespace Taskwatch {

namespace {

constexpr quint64 MannerPurpose = 32; // of the random stream

QString rfc3339(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

TaskJson::TaskJson(quint64 seed, int index)
{
    RandomStream random = RandomStream::of(seed, MannerPurpose, static_cast<quint64>(index));
    if (const int digits = random.below(100); digits < 4)
        m_digits = Digits::Rfc3339;
    else if (digits < 25)
        m_digits = Digits::Text;
    if (const int notSet = random.below(100); notSet < 8)
        m_notSet = NotSet::Null;
    else if (notSet < 40)
        m_notSet = NotSet::Zero;
    m_namesQueue = random.chance(35);
}

QByteArray TaskJson::write(const SimulatedTask &task, const SimulatedClock &clock) const
{
    return QJsonDocument(fields(task, clock)).toJson(QJsonDocument::Compact);
}

QByteArray TaskJson::writeInPage(const SimulatedTask &task, const SimulatedClock &clock) const
{
    QJsonObject object = fields(task, clock);
    object.remove(QStringLiteral("deadline"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject TaskJson::fields(const SimulatedTask &task, const SimulatedClock &clock) const
{
    QJsonObject object;
    const auto putNotSet = [this, &object](const QString &field, const QJsonValue &zero) {
        if (m_notSet == NotSet::Zero)
            object.insert(field, zero);
        else if (m_notSet == NotSet::Null)
            object.insert(field, QJsonValue::Null);
    };
    const auto putTime = [&](const QString &field, std::optional<std::chrono::milliseconds> time) {
        if (time)
            object.insert(field, toUnixMs(clock.wallTime(*time)));
        else
            putNotSet(field, 0);
    };

    object.insert(QStringLiteral("taskId"), task.taskId.toString());
    object.insert(QStringLiteral("messageId"), task.messageId);
    object.insert(QStringLiteral("url"), task.url);
    object.insert(QStringLiteral("state"), task.state);
    object.insert(QStringLiteral("retried"), task.retried);
    object.insert(QStringLiteral("maxRetry"),
        m_digits == Digits::Text ? QJsonValue(QString::number(task.maxRetry)) : QJsonValue(task.maxRetry));
    putTime(QStringLiteral("nextProcessAt"), task.nextProcessAt);
    putTime(QStringLiteral("completedAt"), task.completedAt);
    putTime(QStringLiteral("deadline"), task.deadline);
    putTime(QStringLiteral("lastErrorAt"), task.lastErrorAt);
    if (task.lastErrorAt && m_digits != Digits::Number) {
        const Timestamp time = clock.wallTime(*task.lastErrorAt);
        object.insert(
            QStringLiteral("lastErrorAt"), m_digits == Digits::Text ? QString::number(toUnixMs(time)) : rfc3339(time));
    }
    if (task.error.isEmpty())
        putNotSet(QStringLiteral("error"), QString());
    else
        object.insert(QStringLiteral("error"), task.error);
    if (m_namesQueue)
        object.insert(QStringLiteral("queueName"), QStringLiteral("default"));
    return object;
}

} // namespace Taskwatch
