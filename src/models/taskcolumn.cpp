// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskcolumn.h"

#include "pollpolicy.h"
#include "safetext.h"
#include "timetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskColumn)
};

constexpr std::array<TaskColumnInfo, TaskColumnCount> Columns = {{
    {TaskColumn::State, "state", QT_TRANSLATE_NOOP("TaskColumn", "State"),
        QT_TRANSLATE_NOOP("TaskColumn", "state: current state of the task, as the endpoint sent it"), 25, false},
    {TaskColumn::Task, "task", QT_TRANSLATE_NOOP("TaskColumn", "Task"),
        QT_TRANSLATE_NOOP("TaskColumn", "taskId: the id being watched"), 28, false},
    {TaskColumn::Retries, "retries", QT_TRANSLATE_NOOP("TaskColumn", "Retries"),
        QT_TRANSLATE_NOOP("TaskColumn", "retried / maxRetry: retries so far, of the most allowed"), 18, false},
    {TaskColumn::NextAttempt, "nextAttempt", QT_TRANSLATE_NOOP("TaskColumn", "Next attempt"),
        QT_TRANSLATE_NOOP("TaskColumn", "nextProcessAt: when the task is scheduled to be processed"), 20, false},
    {TaskColumn::LastError, "lastError", QT_TRANSLATE_NOOP("TaskColumn", "Last error"),
        QT_TRANSLATE_NOOP("TaskColumn", "lastErrorAt and error: time and message of the last failure"), 40, false},
    {TaskColumn::Url, "url", QT_TRANSLATE_NOOP("TaskColumn", "Url"),
        QT_TRANSLATE_NOOP("TaskColumn", "url: destination of the message"), 34, false},
    {TaskColumn::Checked, "checked", QT_TRANSLATE_NOOP("TaskColumn", "Checked"),
        QT_TRANSLATE_NOOP("TaskColumn", "Age of the last look; stale when the task was not confirmed for long"), 27, true},
}};

QString stateText(const TaskRow &row)
{
    if (row.task)
        return safeText(row.task->state.text());
    if (row.failure)
        return fetchErrorLabel(row.failure->kind);
    return Words::tr("not seen yet");
}

QString lastErrorText(const Task &task, Timestamp now)
{
    QString line = errorText(task);
    if (!task.lastErrorAt)
        return line;
    const QString age = agoText(*task.lastErrorAt, now);
    return line.isEmpty() ? age : Words::tr("%1 · %2", "age and message of an error").arg(age, line);
}

/// Without the scheme, as nearly all have the same; whole in the tooltip.
QString urlText(const Task &task)
{
    QString url = safeText(task.url);
    if (url.startsWith(QLatin1String("https://")))
        url = url.sliced(8);
    return url.isEmpty() ? NotSetText : url;
}

QString checkedAge(const TaskRow &row, const Moment &moment)
{
    if (row.gone)
        return Words::tr("gone", "not found so often that it is asked for no more");
    if (row.isStale(moment.tick))
        return Words::tr("stale %1").arg(durationText(moment.since(row.confirmed)));
    if (row.isSettled() && !row.failure)
        return Words::tr("done", "nothing can follow, so it is asked for no more");
    return durationText(moment.since(row.looked));
}

QString checkedText(const TaskRow &row, const Moment &moment)
{
    if (!row.lookedAt)
        return NotSetText;
    const QString age = checkedAge(row, moment);
    return row.failure ? Words::tr("%1 · %2", "failure and age").arg(fetchErrorLabel(row.failure->kind), age) : age;
}

QString timeDetail(const std::optional<Timestamp> &time, Timestamp now)
{
    return time ? allTimeForms(*time, now) : QString();
}

QString checkedDetail(const TaskRow &row, const Moment &moment)
{
    if (!row.lookedAt)
        return Words::tr("Not asked yet");
    QString text = Words::tr("Last look:\n%1").arg(allTimeForms(*row.lookedAt, *row.lookedAt + moment.since(row.looked)));
    if (row.gone)
        text += u"\n\n" + Words::tr("Not found %1 times in a row, so it is asked for no more. Look now asks again.").arg(NotFoundUntilGone);
    else if (row.task && row.interval)
        text += u"\n\n" + Words::tr("Asked again within %1.").arg(durationText(std::chrono::ceil<std::chrono::seconds>(*row.interval)));
    else if (row.task)
        text += u"\n\n" + Words::tr("Nothing can follow, so it is asked for no more. Look now asks again.");
    if (row.failure)
        text += u"\n\n" + fetchErrorTitle(row.failure->kind) + u": " + row.failure->detail;
    if (row.task && row.failure)
        text += u"\n\n" + Words::tr("What is shown was confirmed last:\n%1").arg(allTimeForms(row.confirmedAt, row.confirmedAt + moment.since(row.confirmed)));
    return text;
}

QString stateDetail(const TaskRow &row)
{
    if (!row.task)
        return row.failure ? row.failure->detail : QString();
    QString text = row.task->state.text();
    for (const TaskFlag &flag : row.task->flags)
        text += u'\n' + flag.field + u": " + flag.detail;
    return text;
}

} // namespace

const std::array<TaskColumnInfo, TaskColumnCount> &taskColumns()
{
    return Columns;
}

QString taskColumnTitle(TaskColumn column)
{
    return Words::tr(taskColumnInfo(column).title);
}

QString taskColumnExplanation(TaskColumn column)
{
    return Words::tr(taskColumnInfo(column).explanation);
}

QString errorText(const Task &task)
{
    const QString line = safeFirstLine(task.error);
    return line.isEmpty() && !task.lastErrorAt ? NotSetText : line;
}

QString cellText(TaskColumn column, const TaskRow &row, const Moment &moment)
{
    if (column == TaskColumn::State)
        return stateText(row);
    if (column == TaskColumn::Task)
        return safeText(row.id.toString());
    if (column == TaskColumn::Checked)
        return checkedText(row, moment);
    if (!row.task)
        return NotSetText;
    const Task &task = *row.task;
    switch (column) {
    case TaskColumn::Retries:
        return QStringLiteral("%1/%2").arg(task.retried).arg(task.maxRetry);
    case TaskColumn::NextAttempt:
        // A final task has no next attempt, whatever is left in the field.
        return task.nextProcessAt && !task.state.isFinal() ? countdownText(*task.nextProcessAt, moment.serverNow) : NotSetText;
    case TaskColumn::LastError:
        return lastErrorText(task, moment.serverNow);
    case TaskColumn::Url:
        return urlText(task);
    case TaskColumn::State:
    case TaskColumn::Task:
    case TaskColumn::Checked:
        break;
    }
    Q_UNREACHABLE();
}

QString cellDetail(TaskColumn column, const TaskRow &row, const Moment &moment)
{
    switch (column) {
    case TaskColumn::State:
        return stateDetail(row);
    case TaskColumn::Task:
        return row.id.toString();
    case TaskColumn::Retries:
        return row.task ? Words::tr("%1 of %2 retries used").arg(row.task->retried).arg(row.task->maxRetry) : QString();
    case TaskColumn::NextAttempt:
        return row.task ? timeDetail(row.task->nextProcessAt, moment.serverNow) : QString();
    case TaskColumn::LastError:
        return row.task ? row.task->error + u"\n\n" + timeDetail(row.task->lastErrorAt, moment.serverNow) : QString();
    case TaskColumn::Url:
        return row.task ? row.task->url : QString();
    case TaskColumn::Checked:
        return checkedDetail(row, moment);
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
