// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/taskserializer.h"

#include "cells/celltext.h"
#include "cells/timetext.h"
#include "export/alignedtext.h"
#include "text/safetext.h"
#include "json/jsonline.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

struct TaskSerializerWords {
    Q_DECLARE_TR_FUNCTIONS(TaskSerializer)
};

using RecordFields = QList<std::pair<const char *, QJsonValue>>;

using WriteTime = QJsonValue (*)(const std::optional<Timestamp> &time);

QJsonValue unixMs(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toUnixMs(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue iso8601(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(isoUtcTimeText(*time)) : QJsonValue(QJsonValue::Null);
}

WriteTime writerOf(RecordTimes times)
{
    return times == RecordTimes::UnixMs ? unixMs : iso8601;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// 0 is also kept where the answer has no number of retries, but should have one. Then there is a flag.
QJsonValue retriedOf(const Task &task)
{
    const auto isOfRetried = [](const TaskFlag &flag) { return flag.field == QLatin1String("retried"); };
    const bool isTold = task.retried > 0 || std::none_of(task.flags.begin(), task.flags.end(), isOfRetried);
    return isTold ? QJsonValue(task.retried) : QJsonValue(QJsonValue::Null);
}

/// The task's fields in the order of the API documentation; @p time formats a time.
RecordFields taskFields(const TaskRow &row, WriteTime time)
{
    const QJsonValue null(QJsonValue::Null);
    const std::optional<Task> &task = row.task;
    return {
        {"taskId", task ? task->taskId.toString() : row.id.toString()},
        {"messageId", task ? orNull(task->messageId) : null},
        {"url", task ? orNull(task->url) : null},
        {"state", task ? QJsonValue(task->state.text()) : null},
        {"retried", task ? retriedOf(*task) : null},
        {"maxRetry", task && task->maxRetry != Task::Unknown ? QJsonValue(task->maxRetry) : null},
        {"nextProcessAt", task ? time(task->nextProcessAt) : null},
        {"completedAt", task ? time(task->completedAt) : null},
        {"deadline", task ? time(task->deadline) : null},
        {"error", task ? orNull(task->error) : null},
        {"lastErrorAt", task ? time(task->lastErrorAt) : null},
        {"phase", task ? QJsonValue(phaseKey(task->state.phase())) : null},
    };
}

QByteArray toJson(const QJsonValue &value)
{
    return value.isNull()  ? QByteArrayLiteral("null")
        : value.isString() ? JsonLine::text(value.toString())
                           : QByteArray::number(value.toInteger());
}

QByteArray flagsJson(const TaskRow &row)
{
    QByteArrayList flags;
    if (row.task) {
        for (const TaskFlag &flag : row.task->flags) {
            JsonLine json;
            json.add("detail", flag.detail);
            json.add("field", flag.field);
            flags.append(json.close());
        }
    }
    return JsonLine::array(flags);
}

QByteArray failureJson(const FetchError &failure)
{
    JsonLine json;
    json.add("kind", fetchErrorKey(failure.kind));
    json.add("detail", failure.detail);
    return json.close();
}

QByteArray pollJson(const TaskRow &row, WriteTime time)
{
    JsonLine json;
    json.addJson("askedAt", toJson(time(row.polledAt)));
    json.addJson("answeredAt", toJson(time(row.answeredAt)));
    json.addJson("httpStatus", toJson(row.httpStatus ? QJsonValue(*row.httpStatus) : QJsonValue(QJsonValue::Null)));
    json.addJson("failure", row.failure ? failureJson(*row.failure) : toJson(QJsonValue::Null));
    if (row.failure && row.task)
        json.addJson("confirmedAt", toJson(time(row.confirmedAt)));
    return json.close();
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

QByteArray toJsonLine(const TaskRow &row, RecordTimes times)
{
    JsonLine json;
    const RecordFields fields = taskFields(row, writerOf(times));
    for (const auto &[name, value] : fields)
        json.addJson(name, toJson(value));
    json.addJson("flags", flagsJson(row));
    json.addJson("look", pollJson(row, writerOf(times)));
    return json.close();
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

QStringList toCsvRow(const TaskRow &row, RecordTimes times)
{
    const WriteTime time = writerOf(times);
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
