// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detaillines.h"

#include "safetext.h"
#include "timetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

using Section = DetailLine::Section;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailLines)
};

QString orNothing(const QString &text)
{
    return text.isEmpty() ? NotSetText : text;
}

DetailLine timeLine(const QString &name, const std::optional<Timestamp> &time, Timestamp now, const QString &relative)
{
    if (!time)
        return {Section::Task, name, NotSetText, {}};
    return {Section::Task, name, localTimeText(*time) + u"  ·  " + relative, allTimeForms(*time, now)};
}

DetailLine pastTimeLine(const QString &name, const std::optional<Timestamp> &time, Timestamp now)
{
    return timeLine(name, time, now, time ? agoText(*time, now) : QString());
}

QString retriesText(const Task &task)
{
    const qint64 left = task.maxRetry - task.retried; // both ≥ 0: cannot overflow
    return left >= 0 ? Words::tr("%1 of %2  ·  %3 left").arg(task.retried).arg(task.maxRetry).arg(left)
                     : Words::tr("%1 of %2").arg(task.retried).arg(task.maxRetry);
}

QString flagsText(const Task &task)
{
    QStringList lines;
    for (const TaskFlag &flag : task.flags)
        lines.append(flag.field + u": " + flag.detail);
    return lines.join(u'\n');
}

QString statusText(const TaskRow &row)
{
    return row.httpStatus ? Words::tr("HTTP %1").arg(*row.httpStatus) : NotSetText;
}

QString answeredText(const TaskRow &row)
{
    if (!row.lookedAt)
        return NotSetText;
    if (!row.answeredAt)
        return Words::tr("no whole answer");
    return Words::tr("after %1 ms").arg((*row.answeredAt - *row.lookedAt).count());
}

QString failureText(const TaskRow &row)
{
    return row.failure ? fetchErrorTitle(row.failure->kind) + u": " + safeText(row.failure->detail) : Words::tr("none");
}

QList<DetailLine> taskLines(const TaskRow &row, Timestamp now)
{
    static const Task empty{.taskId = *TaskId::parse(QStringLiteral("-")), .messageId = {}, .url = {}, .state = {}, .nextProcessAt = {},
        .completedAt = {}, .deadline = {}, .lastErrorAt = {}, .error = {}, .flags = {}};
    const Task &task = row.task ? *row.task : empty;
    const QString countdown
        = task.nextProcessAt && !task.state.isFinal() ? countdownText(*task.nextProcessAt, now) : task.nextProcessAt ? agoText(*task.nextProcessAt, now) : QString();
    QList<DetailLine> lines;
    lines.append({Section::Task, QStringLiteral("state"), orNothing(safeText(task.state.text())), {}});
    lines.append({Section::Task, QStringLiteral("retried"), row.task ? retriesText(task) : NotSetText, {}});
    lines.append(timeLine(QStringLiteral("nextProcessAt"), task.nextProcessAt, now, countdown));
    lines.append(timeLine(QStringLiteral("deadline"), task.deadline, now, task.deadline ? agoText(*task.deadline, now) : QString()));
    lines.append(pastTimeLine(QStringLiteral("completedAt"), task.completedAt, now));
    lines.append(pastTimeLine(QStringLiteral("lastErrorAt"), task.lastErrorAt, now));
    lines.append({Section::Task, QStringLiteral("error"), orNothing(safeMultiLineText(task.error)), {}});
    lines.append({Section::Task, QStringLiteral("url"), orNothing(safeText(task.url)), {}});
    lines.append({Section::Task, QStringLiteral("messageId"), orNothing(safeText(task.messageId)), {}});
    lines.append({Section::Task, QStringLiteral("taskId"), row.task ? safeText(task.taskId.toString()) : NotSetText, {}});
    return lines;
}

QList<DetailLine> lookLines(const TaskRow &row, const Moment &moment)
{
    const bool stale = row.isStale(moment.tick);
    const QString confirmed = row.task ? agoText(row.confirmedAt, row.confirmedAt + moment.since(row.confirmed)) : Words::tr("never");
    const Timestamp nowByLook = row.lookedAt ? *row.lookedAt + moment.since(row.looked) : moment.now;
    QList<DetailLine> lines;
    lines.append({Section::Look, Words::tr("Asked"),
        row.lookedAt ? localTimeText(*row.lookedAt) + u"  ·  " + agoText(*row.lookedAt, nowByLook) : Words::tr("not yet"),
        row.lookedAt ? allTimeForms(*row.lookedAt, nowByLook) : QString()});
    lines.append({Section::Look, Words::tr("Answered"), answeredText(row), {}});
    lines.append({Section::Look, Words::tr("Status"), statusText(row), {}});
    lines.append({Section::Look, Words::tr("Failure"), failureText(row), {}, row.failure.has_value()});
    lines.append({Section::Look, Words::tr("Confirmed"), stale ? Words::tr("%1, stale").arg(confirmed) : confirmed,
        row.task ? allTimeForms(row.confirmedAt, row.confirmedAt + moment.since(row.confirmed)) : QString(), stale});
    const QString flags = row.task ? flagsText(*row.task) : QString();
    lines.append({Section::Look, Words::tr("Flags"), flags.isEmpty() ? Words::tr("none") : safeMultiLineText(flags), {}, !flags.isEmpty()});
    return lines;
}

} // namespace

QList<DetailLine> detailLines(const TaskRow &row, const Moment &moment)
{
    return taskLines(row, moment.serverNow) + lookLines(row, moment);
}

} // namespace Taskwatch
