// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/qstashdialect.h"

#include "api/taskjsonreader.h"
#include "text/safetext.h"
#include "json/jsonpieces.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace Taskwatch {

namespace {

struct QStashDialectWords {
    Q_DECLARE_TR_FUNCTIONS(QStashDialect)
};

bool looksLikeHtml(const QByteArray &body)
{
    return body.trimmed().startsWith('<');
}

QString jsonTypeName(const QJsonDocument &document)
{
    return document.isArray() ? QStashDialectWords::tr("an array") : QStashDialectWords::tr("no object");
}

/// @p expected names the expected object for the error text.
Result<QJsonObject> parseObject(const QByteArray &body, const QString &expected)
{
    if (body.trimmed().isEmpty())
        return Failure{QStashDialectWords::tr("expected %1, got an empty body").arg(expected)};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        if (looksLikeHtml(body))
            return Failure{QStashDialectWords::tr("expected %1 as JSON, got an HTML page").arg(expected)};
        return Failure{QStashDialectWords::tr("expected %1 as JSON: %2 at byte %3")
                           .arg(expected, parseError.errorString())
                           .arg(parseError.offset)};
    }
    if (!document.isObject())
        return Failure{QStashDialectWords::tr("expected a JSON object, got %1").arg(jsonTypeName(document))};
    return document.object();
}

Result<Task> readTask(TaskJsonReader &fields)
{
    const QString answeredId = fields.requiredText(u"taskId", TaskJsonReader::Empty::Refused);
    const QString messageId = fields.requiredText(u"messageId", TaskJsonReader::Empty::Allowed);
    const QString url = fields.requiredText(u"url", TaskJsonReader::Empty::Allowed);
    const QString state = fields.requiredText(u"state", TaskJsonReader::Empty::Refused);
    const qint64 retried = fields.requiredCount(u"retried");
    const qint64 maxRetry = fields.requiredCount(u"maxRetry");
    if (!fields.mistake().isEmpty())
        return Failure{fields.mistake()};
    const Result<TaskId> taskId = TaskId::parse(answeredId);
    if (!taskId)
        return Failure{QStashDialectWords::tr("taskId: %1").arg(taskId.error())};

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

/// The id in an entry of a page, if it has one, whatever else is wrong with the entry.
std::optional<TaskId> idIn(const QJsonObject &object)
{
    const Result<TaskId> id = TaskId::parse(object.value(u"taskId").toString());
    return id ? std::optional(*id) : std::nullopt;
}

TaskPage::Entry readEntry(const QByteArray &raw, const MessageId &asked)
{
    const Result<QJsonObject> object = parseObject(raw, QStashDialectWords::tr("a task"));
    if (!object)
        return {.id = {}, .task = Failure{object.error()}, .raw = raw};
    TaskJsonReader fields(*object);
    Result<Task> task = readTask(fields);
    if (!task)
        return {.id = idIn(*object), .task = Failure{task.error()}, .raw = raw};
    Task read = std::move(task).value();
    if (read.messageId.toString() != asked.toString()) {
        fields.flag(u"messageId",
            QStashDialectWords::tr("requested the tasks of message \"%1\", but this task belongs to \"%2\"")
                .arg(safeText(asked.toString()), safeText(read.messageId.toString())));
        read.flags = fields.flags();
    }
    const TaskId id = read.taskId;
    return {.id = id, .task = std::move(read), .raw = raw};
}

} // namespace

QByteArray QStashDialect::taskPath(const TaskId &id) const
{
    return QByteArrayLiteral("/v1/tasks/") + QUrl::toPercentEncoding(id.toString());
}

Result<Task> QStashDialect::decodeTask(const QByteArray &body, const TaskId &asked) const
{
    const Result<QJsonObject> object = parseObject(body, QStashDialectWords::tr("a task"));
    if (!object)
        return Failure{object.error()};
    TaskJsonReader fields(*object);
    Result<Task> task = readTask(fields);
    if (!task || task->taskId == asked)
        return task;
    fields.flag(u"taskId",
        QStashDialectWords::tr("requested \"%1\", but the answer is about \"%2\"")
            .arg(safeText(asked.toString()), safeText(task->taskId.toString())));
    Task flagged = std::move(task).value();
    flagged.flags = fields.flags();
    std::rotate(flagged.flags.begin(), flagged.flags.end() - 1, flagged.flags.end()); // most important first
    return flagged;
}

QByteArray QStashDialect::messageTasksPath(const MessageId &id) const
{
    return QByteArrayLiteral("/v1/messages/") + QUrl::toPercentEncoding(id.toString()) + QByteArrayLiteral("/tasks");
}

QByteArray QStashDialect::messageTasksQuery(std::optional<qint64> cursor) const
{
    return cursor ? QByteArray("cursor=" + QByteArray::number(*cursor)) : QByteArray();
}

Result<TaskPage> QStashDialect::decodeTaskPage(const QByteArray &body, const MessageId &asked) const
{
    const Result<QJsonObject> object = parseObject(body, QStashDialectWords::tr("a list of tasks"));
    if (!object)
        return Failure{object.error()};
    const QJsonValue tasks = object->value(u"tasks");
    if (!tasks.isArray() && !tasks.isNull()) // some servers write an empty list as null
        return Failure{
            QStashDialectWords::tr("tasks: expected an array, got %1").arg(TaskJsonReader::described(tasks))};

    TaskPage page;
    TaskJsonReader fields(*object);
    page.nextCursor = fields.optionalCount(u"cursor");
    page.mistake = fields.mistake();
    if (tasks.isNull())
        return page;
    // Each entry is decoded from its own bytes, so that its raw answer is exactly what was decoded.
    const QList<QByteArrayView> pieces = JsonPieces::elements(JsonPieces::member(body, "tasks"));
    page.entries.reserve(pieces.size());
    for (const QByteArrayView piece : pieces)
        page.entries.append(readEntry(piece.toByteArray(), asked));
    return page;
}

QString QStashDialect::errorWords(const QByteArray &body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        const QJsonValue error = document.object().value(u"error");
        if (error.isString())
            return safeFirstLine(error.toString());
        // JSON that is not of the documented form is shown as it is.
    } else if (looksLikeHtml(body)) {
        return QStashDialectWords::tr("(an HTML page)");
    }
    return safeFirstLine(QString::fromUtf8(body.left(4096)));
}

} // namespace Taskwatch
