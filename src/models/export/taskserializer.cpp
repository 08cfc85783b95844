// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/taskserializer.h"

#include "cells/celltext.h"
#include "cells/timetext.h"
#include "export/alignedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

struct TaskSerializerWords {
    Q_DECLARE_TR_FUNCTIONS(TaskSerializer)
};

using RecordFields = QList<std::pair<QString, QJsonValue>>;

using WriteTime = QJsonValue (*)(const std::optional<Timestamp> &time);

QJsonValue unixMs(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toUnixMs(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue iso8601(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(isoTimeText(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The task's fields in the order of the API documentation; @p time formats a time.
RecordFields taskFields(const TaskRow &row, WriteTime time)
{
    const QJsonValue null(QJsonValue::Null);
    const std::optional<Task> &task = row.task;
    return {
        {QStringLiteral("taskId"), task ? task->taskId.toString() : row.id.toString()},
        {QStringLiteral("messageId"), task ? QJsonValue(task->messageId) : null},
        {QStringLiteral("url"), task ? QJsonValue(task->url) : null},
        {QStringLiteral("state"), task ? QJsonValue(task->state.text()) : null},
        {QStringLiteral("retried"), task ? QJsonValue(task->retried) : null},
        {QStringLiteral("maxRetry"), task ? QJsonValue(task->maxRetry) : null},
        {QStringLiteral("nextProcessAt"), task ? time(task->nextProcessAt) : null},
        {QStringLiteral("completedAt"), task ? time(task->completedAt) : null},
        {QStringLiteral("deadline"), task ? time(task->deadline) : null},
        {QStringLiteral("error"), task ? orNull(task->error) : null},
        {QStringLiteral("lastErrorAt"), task ? time(task->lastErrorAt) : null},
        {QStringLiteral("phase"), task ? QJsonValue(phaseKey(task->state.phase())) : null},
    };
}

QJsonArray flagsJson(const TaskRow &row)
{
    QJsonArray flags;
    if (row.task) {
        for (const TaskFlag &flag : row.task->flags)
            flags.append(QJsonObject{{QStringLiteral("field"), flag.field}, {QStringLiteral("detail"), flag.detail}});
    }
    return flags;
}

/// Unlike QJsonObject, keeps the order of the members, which is easier to read.
QByteArray orderedObject(const QList<std::pair<QString, QByteArray>> &members)
{
    QByteArray json = "{";
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += ',';
        json += '"' + name.toUtf8() + "\":" + value;
    }
    return json + '}';
}

QByteArray serialized(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray pollJson(const TaskRow &row)
{
    QByteArray failure = "null";
    if (row.failure) {
        failure = orderedObject({{QStringLiteral("kind"), serialized(fetchErrorKey(row.failure->kind))},
            {QStringLiteral("detail"), serialized(row.failure->detail)}});
    }
    QList<std::pair<QString, QByteArray>> members{
        {QStringLiteral("askedAt"), serialized(unixMs(row.polledAt))},
        {QStringLiteral("answeredAt"), serialized(unixMs(row.answeredAt))},
        {QStringLiteral("httpStatus"),
            serialized(row.httpStatus ? QJsonValue(*row.httpStatus) : QJsonValue(QJsonValue::Null))},
        {QStringLiteral("failure"), failure},
    };
    if (row.failure && row.task)
        members.append({QStringLiteral("confirmedAt"), serialized(unixMs(row.confirmedAt))});
    return orderedObject(members);
}

QString cell(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace

TaskRow rowOf(const Observation &observation)
{
    TaskTable table;
    table.add({observation.taskId});
    TaskRow row = table.at(table.apply(observation));
    row.texts = {};
    return row;
}

QByteArray toJsonLine(const TaskRow &row)
{
    QList<std::pair<QString, QByteArray>> members;
    const RecordFields fields = taskFields(row, unixMs);
    for (const auto &[name, value] : fields)
        members.append({name, serialized(value)});
    members.append({QStringLiteral("flags"), QJsonDocument(flagsJson(row)).toJson(QJsonDocument::Compact)});
    members.append({QStringLiteral("look"), pollJson(row)});
    return orderedObject(members);
}

QStringList csvHeader()
{
    return {QStringLiteral("taskId"), QStringLiteral("messageId"), QStringLiteral("url"), QStringLiteral("state"),
        QStringLiteral("retried"), QStringLiteral("maxRetry"), QStringLiteral("nextProcessAt"),
        QStringLiteral("completedAt"), QStringLiteral("deadline"), QStringLiteral("error"),
        QStringLiteral("lastErrorAt"), QStringLiteral("phase"), QStringLiteral("flags"), QStringLiteral("askedAt"),
        QStringLiteral("answeredAt"), QStringLiteral("httpStatus"), QStringLiteral("failureKind"),
        QStringLiteral("failureDetail")};
}

QStringList toCsvRow(const TaskRow &row, CsvTimes times)
{
    const WriteTime time = times == CsvTimes::UnixMs ? unixMs : iso8601;
    QStringList cells;
    const RecordFields fields = taskFields(row, time);
    for (const auto &[name, value] : fields)
        cells.append(cell(value));
    QStringList flags;
    if (row.task) {
        for (const TaskFlag &flag : row.task->flags)
            flags.append(flag.field + u": " + flag.detail);
    }
    cells.append(flags.join(QStringLiteral("; ")));
    cells.append(cell(time(row.polledAt)));
    cells.append(cell(time(row.answeredAt)));
    cells.append(row.httpStatus ? QString::number(*row.httpStatus) : QString());
    cells.append(row.failure ? fetchErrorKey(row.failure->kind) : QString());
    cells.append(row.failure ? row.failure->detail : QString());
    return cells;
}

QString toTextTable(const QList<TaskRow> &rows, Timestamp now)
{
    constexpr TaskColumn Shown[] = {TaskColumn::State, TaskColumn::Task, TaskColumn::Retries, TaskColumn::NextAttempt,
        TaskColumn::LastError, TaskColumn::Url};
    const ClockReading moment{now, MonotonicClock::now(), now};

    QList<QStringList> lines;
    QStringList head;
    for (const TaskColumn column : Shown)
        head.append(taskColumnTitle(column));
    lines.append(head << TaskSerializerWords::tr("Poll"));
    for (const TaskRow &row : rows) {
        QStringList cells;
        for (const TaskColumn column : Shown)
            cells.append(cellText(column, row, moment));
        lines.append(cells << (row.failure ? safeText(row.failure->detail) : TaskSerializerWords::tr("answered")));
    }
    return alignedText(lines);
}

} // namespace Taskwatch
