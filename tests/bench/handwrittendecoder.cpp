// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/handwrittendecoder.h"

#include "api/jsonfacts.h"
#include "api/shippedapis.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Taskwatch::Bench {

namespace {

class Fields
{
public:
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString requiredText(QStringView field, bool mayBeEmpty)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isString() || (!mayBeEmpty && value.toString().isEmpty())) {
            refuse(field, value);
            return {};
        }
        return value.toString();
    }

    qint64 requiredCount(QStringView field)
    {
        const QJsonValue value = m_object.value(field);
        const std::optional<qint64> number = jsonWholeNumber(value);
        if (!number || *number < 0)
            refuse(field, value);
        return number.value_or(0);
    }

    std::optional<Timestamp> optionalTime(QStringView field)
    {
        const QJsonValue value = m_object.value(field);
        if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
            || jsonWholeNumber(value) == 0)
            return std::nullopt;
        const std::optional<Timestamp> time = jsonTime(value, ApiTime::Milliseconds);
        if (!time)
            flags.append({field.toString(), describedJson(value)});
        return time;
    }

    QString optionalText(QStringView field)
    {
        const QJsonValue value = m_object.value(field);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            flags.append({field.toString(), describedJson(value)});
        return value.toString();
    }

    QString mistake;
    QList<TaskFlag> flags;

private:
    void refuse(QStringView field, const QJsonValue &value)
    {
        if (mistake.isEmpty())
            mistake = field + u": " + describedJson(value);
    }

    QJsonObject m_object;
};

} // namespace

Result<Task> decodeByHand(const QByteArray &body, const TaskId &asked)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject())
        return Failure{error.errorString()};
    Fields fields(document.object());
    const QString id = fields.requiredText(u"taskId", false);
    const QString messageId = fields.requiredText(u"messageId", true);
    const QString url = fields.requiredText(u"url", true);
    const QString state = fields.requiredText(u"state", false);
    const qint64 retried = fields.requiredCount(u"retried");
    const qint64 maxRetry = fields.requiredCount(u"maxRetry");
    if (!fields.mistake.isEmpty())
        return Failure{fields.mistake};
    const Result<TaskId> taskId = TaskId::parse(id);
    if (!taskId)
        return Failure{taskId.error()};
    Task task{.taskId = *taskId,
        .messageId = messageId,
        .url = url,
        .state = defaultApi()->description().stateOf(state, retried),
        .retried = retried,
        .maxRetry = maxRetry,
        .nextProcessAt = fields.optionalTime(u"nextProcessAt"),
        .completedAt = fields.optionalTime(u"completedAt"),
        .deadline = fields.optionalTime(u"deadline"),
        .lastErrorAt = fields.optionalTime(u"lastErrorAt"),
        .error = fields.optionalText(u"error"),
        .flags = {}};
    task.flags = fields.flags;
    if (task.taskId != asked)
        task.flags.prepend({QStringLiteral("taskId"), id});
    return task;
}

} // namespace Taskwatch::Bench
