// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/detaillines.h"

#include "cells/timetext.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

using Section = DetailLine::Section;

struct DetailLinesWords {
    Q_DECLARE_TR_FUNCTIONS(DetailLines)
};

QString orNothing(const QString &text)
{
    return text.isEmpty() ? NotSetText : text;
}

/// The time in @p form, followed by the relative time, or by the local time if @p form is Relative.
QString timeWords(Timestamp time, const QString &relative, TimeForm form)
{
    const bool isRelative = form == TimeForm::Relative;
    return isRelative ? QString(relative + u"  ·  " + localTimeText(time))
                      : QString(timeText(time, time, form) + u"  ·  " + relative);
}

DetailLine timeLine(
    const QString &name, const std::optional<Timestamp> &time, Timestamp now, const QString &relative, TimeForm form)
{
    if (!time)
        return {Section::Task, name, NotSetText, {}};
    return {Section::Task, name, timeWords(*time, relative, form), allTimeForms(*time, now), false, isoTimeText(*time)};
}

DetailLine pastTimeLine(const QString &name, const std::optional<Timestamp> &time, Timestamp now, TimeForm form)
{
    return timeLine(name, time, now, time ? agoText(*time, now) : QString(), form);
}

DetailLine textLine(const QString &name, const QString &value, bool manyLines = false)
{
    return {Section::Task, name, orNothing(manyLines ? safeMultiLineText(value) : safeText(value)), {}, false, value};
}

QString retriesLine(const Task &task)
{
    const std::optional<qint64> left = task.retriesLeft();
    if (!left)
        return QString::number(task.retried);
    return *left >= 0 ? DetailLinesWords::tr("%1 of %2  ·  %3 left").arg(task.retried).arg(task.maxRetry).arg(*left)
                      : DetailLinesWords::tr("%1 of %2").arg(task.retried).arg(task.maxRetry);
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
    return row.httpStatus ? DetailLinesWords::tr("HTTP %1").arg(*row.httpStatus) : NotSetText;
}

QString answeredText(const TaskRow &row)
{
    if (!row.polledAt)
        return NotSetText;
    if (!row.answeredAt)
        return DetailLinesWords::tr("no complete answer");
    return DetailLinesWords::tr("after %1 ms").arg((*row.answeredAt - *row.polledAt).count());
}

QString failureText(const TaskRow &row)
{
    return row.failure ? fetchErrorTitle(row.failure->kind) + u": " + safeText(row.failure->detail)
                       : DetailLinesWords::tr("none");
}

QList<DetailLine> taskLines(const TaskRow &row, Timestamp now, TimeForm form)
{
    static const Task empty{.taskId = *TaskId::parse(QStringLiteral("-")),
        .messageId = {},
        .url = {},
        .state = {},
        .nextProcessAt = {},
        .completedAt = {},
        .deadline = {},
        .lastErrorAt = {},
        .error = {},
        .flags = {}};
    const Task &task = row.task ? *row.task : empty;
    const QString countdown = task.nextProcessAt && !task.state.isFinal() ? countdownText(*task.nextProcessAt, now)
        : task.nextProcessAt                                              ? agoText(*task.nextProcessAt, now)
                                                                          : QString();
    const auto number = [&row](qint64 value) { return row.task ? QString::number(value) : QString(); };
    QList<DetailLine> lines;
    lines.append(textLine(QStringLiteral("state"), task.state.text()));
    lines.append({Section::Task, QStringLiteral("retried"), row.task ? retriesLine(task) : NotSetText, {}, false,
        number(task.retried)});
    const QString most = task.maxRetry == Task::Unknown ? QString() : number(task.maxRetry);
    lines.append({Section::Task, QStringLiteral("maxRetry"), orNothing(most), {}, false, most});
    lines.append(timeLine(QStringLiteral("nextProcessAt"), task.nextProcessAt, now, countdown, form));
    lines.last().attention = task.nextProcessAt && !task.state.isFinal() && isOverdue(*task.nextProcessAt, now);
    lines.append(pastTimeLine(QStringLiteral("deadline"), task.deadline, now, form));
    lines.append(pastTimeLine(QStringLiteral("completedAt"), task.completedAt, now, form));
    lines.append(pastTimeLine(QStringLiteral("lastErrorAt"), task.lastErrorAt, now, form));
    lines.append(textLine(QStringLiteral("error"), task.error, true));
    lines.append(textLine(QStringLiteral("url"), task.url));
    lines.append(textLine(QStringLiteral("messageId"), task.messageId));
    lines.append(textLine(QStringLiteral("taskId"), row.task ? task.taskId.toString() : QString()));
    return lines;
}

QList<DetailLine> pollLines(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    const bool stale = row.isStale(moment.tick);
    const Timestamp nowByConfirmation = row.confirmedAt + moment.since(row.confirmed);
    const QString confirmed = row.task ? timeWords(row.confirmedAt, agoText(row.confirmedAt, nowByConfirmation), form)
                                       : DetailLinesWords::tr("never");
    const Timestamp nowByPoll = row.polledAt ? *row.polledAt + moment.since(row.polled) : moment.now;
    QList<DetailLine> lines;
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Last poll")),
        row.polledAt ? timeWords(*row.polledAt, agoText(*row.polledAt, nowByPoll), form)
                     : DetailLinesWords::tr("not yet"),
        row.polledAt ? allTimeForms(*row.polledAt, nowByPoll) : QString(), false,
        row.polledAt ? isoTimeText(*row.polledAt) : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Answered")), answeredText(row),
        row.answeredAt ? allTimeForms(*row.answeredAt, nowByPoll) : QString(), false,
        row.answeredAt ? isoTimeText(*row.answeredAt) : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Status")), statusText(row), {},
        false, row.httpStatus ? QString::number(*row.httpStatus) : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Failure")), failureText(row), {},
        row.failure.has_value(), row.failure ? row.failure->detail : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Confirmed")),
        stale ? DetailLinesWords::tr("%1, stale").arg(confirmed) : confirmed,
        row.task ? allTimeForms(row.confirmedAt, nowByConfirmation) : QString(), stale,
        row.task ? isoTimeText(row.confirmedAt) : QString()});
    const QString flags = row.task ? flagsText(*row.task) : QString();
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Flags")),
        flags.isEmpty() ? DetailLinesWords::tr("none") : safeMultiLineText(flags), {}, !flags.isEmpty(), flags});
    return lines;
}

} // namespace

QString DetailLine::title() const
{
    return QCoreApplication::translate("DetailLine", name.toUtf8());
}

QList<DetailLine> detailLines(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    return taskLines(row, moment.serverNow, form) + pollLines(row, moment, form);
}

} // namespace Taskwatch
