// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskrecord.h"

#include "safetext.h"
#include "celltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskRecord)
};

using Fields = QList<std::pair<QString, QJsonValue>>;

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toUnixMs(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The task's fields in the order of the endpoint's page.
Fields taskFields(const Observation &observation)
{
    const QJsonValue null(QJsonValue::Null);
    const Task *task = observation.task();
    return {
        {QStringLiteral("taskId"), task ? task->taskId.toString() : observation.taskId.toString()},
        {QStringLiteral("messageId"), task ? QJsonValue(task->messageId) : null},
        {QStringLiteral("url"), task ? QJsonValue(task->url) : null},
        {QStringLiteral("state"), task ? QJsonValue(task->state.text()) : null},
        {QStringLiteral("retried"), task ? QJsonValue(task->retried) : null},
        {QStringLiteral("maxRetry"), task ? QJsonValue(task->maxRetry) : null},
        {QStringLiteral("nextProcessAt"), task ? orNull(task->nextProcessAt) : null},
        {QStringLiteral("completedAt"), task ? orNull(task->completedAt) : null},
        {QStringLiteral("deadline"), task ? orNull(task->deadline) : null},
        {QStringLiteral("error"), task ? orNull(task->error) : null},
        {QStringLiteral("lastErrorAt"), task ? orNull(task->lastErrorAt) : null},
        {QStringLiteral("phase"), task ? QJsonValue(phaseKey(task->state.phase())) : null},
    };
}

QJsonArray flagsJson(const Observation &observation)
{
    QJsonArray flags;
    if (const Task *task = observation.task()) {
        for (const TaskFlag &flag : task->flags)
            flags.append(QJsonObject{{QStringLiteral("field"), flag.field}, {QStringLiteral("detail"), flag.detail}});
    }
    return flags;
}

/// QJsonObject sorts its keys; a person reads the endpoint's order more easily.
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

QByteArray lookJson(const Observation &observation)
{
    QByteArray failure = "null";
    if (const FetchError *error = observation.failure()) {
        failure = orderedObject({{QStringLiteral("kind"), serialized(fetchErrorKey(error->kind))},
            {QStringLiteral("detail"), serialized(error->detail)}});
    }
    return orderedObject({
        {QStringLiteral("askedAt"), serialized(toUnixMs(observation.askedAt))},
        {QStringLiteral("answeredAt"), serialized(orNull(observation.answeredAt))},
        {QStringLiteral("httpStatus"), serialized(observation.httpStatus ? QJsonValue(*observation.httpStatus) : QJsonValue(QJsonValue::Null))},
        {QStringLiteral("failure"), failure},
    });
}

QString cell(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace

QByteArray toJsonLine(const Observation &observation)
{
    QList<std::pair<QString, QByteArray>> members;
    const Fields fields = taskFields(observation);
    for (const auto &[name, value] : fields)
        members.append({name, serialized(value)});
    members.append({QStringLiteral("flags"), QJsonDocument(flagsJson(observation)).toJson(QJsonDocument::Compact)});
    members.append({QStringLiteral("look"), lookJson(observation)});
    return orderedObject(members);
}

QStringList csvHeader()
{
    return {QStringLiteral("taskId"), QStringLiteral("messageId"), QStringLiteral("url"), QStringLiteral("state"), QStringLiteral("retried"),
        QStringLiteral("maxRetry"), QStringLiteral("nextProcessAt"), QStringLiteral("completedAt"), QStringLiteral("deadline"),
        QStringLiteral("error"), QStringLiteral("lastErrorAt"), QStringLiteral("phase"), QStringLiteral("flags"), QStringLiteral("askedAt"),
        QStringLiteral("answeredAt"), QStringLiteral("httpStatus"), QStringLiteral("failureKind"), QStringLiteral("failureDetail")};
}

QStringList toCsvRow(const Observation &observation)
{
    QStringList row;
    const Fields fields = taskFields(observation);
    for (const auto &[name, value] : fields)
        row.append(cell(value));
    QStringList flags;
    if (const Task *task = observation.task()) {
        for (const TaskFlag &flag : task->flags)
            flags.append(flag.field + u": " + flag.detail);
    }
    row.append(flags.join(QStringLiteral("; ")));
    row.append(QString::number(toUnixMs(observation.askedAt)));
    row.append(cell(orNull(observation.answeredAt)));
    row.append(observation.httpStatus ? QString::number(*observation.httpStatus) : QString());
    const FetchError *failure = observation.failure();
    row.append(failure ? fetchErrorKey(failure->kind) : QString());
    row.append(failure ? failure->detail : QString());
    return row;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString text : cells) {
        const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
        if (std::any_of(text.cbegin(), text.cend(), needsQuotes))
            text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
        quoted.append(text);
    }
    return (quoted.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

QString toTextTable(const QList<Observation> &observations, Timestamp now)
{
    constexpr TaskColumn Shown[]
        = {TaskColumn::State, TaskColumn::Task, TaskColumn::Retries, TaskColumn::NextAttempt, TaskColumn::LastError, TaskColumn::Url};
    const Moment moment{now, MonotonicClock::now(), now};

    QList<QStringList> lines;
    QStringList head;
    for (const TaskColumn column : Shown)
        head.append(taskColumnTitle(column));
    lines.append(head << Words::tr("Look"));
    for (const Observation &observation : observations) {
        TaskTable table;
        table.add({observation.taskId});
        const TaskRow &row = table.at(table.apply(observation));
        QStringList cells;
        for (const TaskColumn column : Shown)
            cells.append(cellText(column, row, moment));
        lines.append(cells << (row.failure ? safeText(row.failure->detail) : Words::tr("answered")));
    }

    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? line[i].leftJustified(widths[i] + 2) : line[i] + u'\n';
    }
    return text;
}

} // namespace Taskwatch
