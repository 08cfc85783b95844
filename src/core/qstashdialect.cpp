// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qstashdialect.h"

#include "safetext.h"
#include "taskfields.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QStashDialect)
};

bool looksLikeHtml(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

QString jsonTypeName(const QJsonDocument &document)
{
    return document.isArray() ? Words::tr("an array") : Words::tr("no object");
}

Result<QJsonObject> parseObject(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Failure{Words::tr("expected a task, got an empty body")};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        if (looksLikeHtml(body))
            return Failure{Words::tr("expected a task as JSON, got an HTML page")};
        return Failure{Words::tr("expected a task as JSON: %1 at byte %2").arg(parseError.errorString()).arg(parseError.offset)};
    }
    if (!document.isObject())
        return Failure{Words::tr("expected a JSON object, got %1").arg(jsonTypeName(document))};
    return document.object();
}

} // namespace

QByteArray QStashDialect::taskPath(const TaskId &id) const
{
    return QByteArrayLiteral("/v1/tasks/") + QUrl::toPercentEncoding(id.toString());
}

Result<Task> QStashDialect::decodeTask(const QByteArray &body, const TaskId &asked) const
{
    const Result<QJsonObject> object = parseObject(body);
    if (!object)
        return Failure{object.error()};

    TaskFields fields(*object);
    const QString answeredId = fields.requiredText(u"taskId", TaskFields::Empty::Refused);
    const QString messageId = fields.requiredText(u"messageId", TaskFields::Empty::Allowed);
    const QString url = fields.requiredText(u"url", TaskFields::Empty::Allowed);
    const QString state = fields.requiredText(u"state", TaskFields::Empty::Refused);
    const qint64 retried = fields.requiredCount(u"retried");
    const qint64 maxRetry = fields.requiredCount(u"maxRetry");
    if (!fields.mistake().isEmpty())
        return Failure{fields.mistake()};
    const Result<TaskId> taskId = TaskId::parse(answeredId);
    if (!taskId)
        return Failure{Words::tr("taskId: %1").arg(taskId.error())};

    if (*taskId != asked) {
        fields.flag(u"taskId",
            Words::tr("asked for \"%1\", the answer is about \"%2\"").arg(safeText(asked.toString()), safeText(answeredId)));
    }
    Task task{.taskId = *taskId,
        .messageId = messageId,
        .url = url,
        .state = TaskState(state),
        .retried = retried,
        .maxRetry = maxRetry,
        .nextProcessAt = fields.optionalTime(u"nextProcessAt"),
        .completedAt = fields.optionalTime(u"completedAt"),
        .deadline = fields.optionalTime(u"deadline"),
        .lastErrorAt = fields.optionalTime(u"lastErrorAt"),
        .error = fields.optionalText(u"error"),
        .flags = {}};
    task.flags = fields.flags();
    return task;
}

QString QStashDialect::errorWords(const QByteArray &body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QJsonValue error = document.object().value(u"error");
        if (error.isString())
            return safeFirstLine(error.toString());
        // A body that is JSON but not of the documented form is shown as it came.
    } else if (looksLikeHtml(body)) {
        return Words::tr("(an HTML page)");
    }
    return safeFirstLine(QString::fromUtf8(body.left(4096)));
}

} // namespace Taskwatch
