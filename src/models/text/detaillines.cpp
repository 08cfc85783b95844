// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/detaillines.h"

#include "cells/timetext.h"
#include "task/unknowntask.h"
#include "text/counttext.h"
#include "text/durationtext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using Section = DetailLine::Section;

struct DetailLinesWords {
    Q_DECLARE_TR_FUNCTIONS(DetailLines)
};

const QString Separator = QStringLiteral("  ·  ");

/// The time in @p form, followed by the relative time, or by the local time if @p form is Relative.
QString timeWords(Timestamp time, const QString &relative, TimeForm form)
{
    const bool isRelative = form == TimeForm::Relative;
    return isRelative ? QString(relative + Separator + localTimeText(time))
                      : QString(timeText(time, time, form) + Separator + relative);
}

DetailLine timeLine(
    const QString &name, const std::optional<Timestamp> &time, Timestamp now, const QString &relative, TimeForm form)
{
    if (!time)
        return {Section::Task, name, {}, {}};
    return {Section::Task, name, timeWords(*time, relative, form), allTimeForms(*time, now), false, isoTimeText(*time)};
}

DetailLine pastTimeLine(const QString &name, const std::optional<Timestamp> &time, Timestamp now, TimeForm form)
{
    return timeLine(name, time, now, time ? agoText(*time, now) : QString(), form);
}

DetailLine textLine(const QString &name, const QString &value)
{
    return {Section::Task, name, safeText(value), {}, false, value};
}

QString retriesLine(const Task &task)
{
    const std::optional<qint64> left = task.retriesLeft();
    if (!left)
        return QString::number(task.retried);
    const QString used = QLocale().toString(task.retried);
    const QString most = QLocale().toString(task.maxRetry);
    return *left >= 0
        ? DetailLinesWords::tr("%1 of %2  ·  %3 left", "retries").arg(used, most, QLocale().toString(*left))
        : DetailLinesWords::tr("%1 of %2", "retries").arg(used, most);
}

QString flagsText(const Task &task)
{
    QStringList lines;
    for (const TaskFlag &flag : task.flags)
        lines.append(labelText(flag.field, flag.detail));
    return lines.join(u'\n');
}

/// When the last poll was, how long its answer took, and the HTTP status of the answer.
QString checkedLine(const TaskRow &row, Timestamp now, TimeForm form)
{
    if (!row.polledAt)
        return DetailLinesWords::tr("not yet");
    QStringList parts{timeWords(*row.polledAt, agoText(*row.polledAt, now), form)};
    parts.append(row.answeredAt ? DetailLinesWords::tr("answered in %1", "a duration")
                                      .arg(millisecondsText(*row.answeredAt - *row.polledAt))
                                : DetailLinesWords::tr("no complete answer"));
    if (row.httpStatus)
        parts.append(DetailLinesWords::tr("HTTP %1").arg(*row.httpStatus));
    if (row.isSettled() && !row.gone && !row.failure)
        parts.append(row.interval ? DetailLinesWords::tr("final, polled rarely")
                                  : DetailLinesWords::tr("final, no longer polled"));
    return parts.join(Separator);
}

QString failureLine(const TaskRow &row)
{
    if (row.isFinishedOrRemoved())
        return DetailLinesWords::tr("%1: the task was there before, so it was finished or removed (%2)")
            .arg(fetchErrorTitle(row.failure->kind), safeText(row.failure->detail));
    return row.failure ? labelText(fetchErrorTitle(row.failure->kind), safeText(row.failure->detail)) : QString();
}

QList<DetailLine> taskLines(const Task &task, Timestamp now, TimeForm form)
{
    const QString countdown = task.nextProcessAt && !task.state.isFinal() ? countdownText(*task.nextProcessAt, now)
        : task.nextProcessAt                                              ? agoText(*task.nextProcessAt, now)
                                                                          : QString();
    QList<DetailLine> lines;
    const QString error = task.error;
    lines.append({Section::Error, QStringLiteral("error"), safeMultiLineText(error), {}, true, error});
    lines.append(
        {Section::Task, QStringLiteral("retried"), retriesLine(task), {}, false, QString::number(task.retried)});
    lines.append(timeLine(QStringLiteral("nextProcessAt"), task.nextProcessAt, now, countdown, form));
    lines.last().isProblem = task.nextProcessAt && !task.state.isFinal() && isOverdue(*task.nextProcessAt, now);
    lines.append(pastTimeLine(QStringLiteral("deadline"), task.deadline, now, form));
    lines.append(pastTimeLine(QStringLiteral("completedAt"), task.completedAt, now, form));
    lines.append(pastTimeLine(QStringLiteral("lastErrorAt"), task.lastErrorAt, now, form));
    lines.append(textLine(QStringLiteral("url"), task.url));
    lines.append(textLine(QStringLiteral("messageId"), task.messageId));
    return lines;
}

/// @p of: the lines of the task.
DetailLine notSetLine(const QList<DetailLine> &of)
{
    QStringList names;
    for (const DetailLine &line : of) {
        if (line.text.isEmpty())
            names.append(line.name);
    }
    const QString list = commaText(names);
    return {Section::NotSet, QStringLiteral("notSet"),
        names.isEmpty() ? QString() : DetailLinesWords::tr("Not set: %1", "names of fields").arg(list), {}};
}

QList<DetailLine> pollLines(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    const bool stale = row.isStale(moment.tick);
    const Timestamp nowByConfirmation = row.confirmedAt + moment.since(row.confirmed);
    const QString confirmed =
        row.task ? timeWords(row.confirmedAt, agoText(row.confirmedAt, nowByConfirmation), form) : QString();
    const bool isOfLastPoll = !stale && !row.failure; // the line above says the same
    const Timestamp nowByPoll = row.polledAt ? *row.polledAt + moment.since(row.polled) : moment.now;
    QList<DetailLine> lines;
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Checked")),
        checkedLine(row, nowByPoll, form), row.polledAt ? allTimeForms(*row.polledAt, nowByPoll) : QString(), false,
        row.polledAt ? isoTimeText(*row.polledAt) : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Failure")), failureLine(row), {},
        row.failure.has_value(), row.failure ? row.failure->detail : QString()});
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Confirmed")),
        isOfLastPoll ? QString()
            : stale  ? DetailLinesWords::tr("%1, stale").arg(confirmed)
                     : confirmed,
        row.task ? allTimeForms(row.confirmedAt, nowByConfirmation) : QString(), stale,
        row.task ? isoTimeText(row.confirmedAt) : QString()});
    const QString flags = row.task ? flagsText(*row.task) : QString();
    lines.append({Section::Poll, QString::fromLatin1(QT_TRANSLATE_NOOP("DetailLine", "Flags")),
        safeMultiLineText(flags), {}, !flags.isEmpty(), flags});
    return lines;
}

} // namespace

QString DetailLine::title() const
{
    return QCoreApplication::translate("DetailLine", name.toUtf8());
}

QList<DetailLine> detailLines(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    QList<DetailLine> lines = taskLines(row.task ? *row.task : unknownTask(), moment.serverNow, form);
    DetailLine notSet = notSetLine(lines);
    if (!row.task) { // nothing is known, so nothing is known to be missing
        notSet.text.clear();
        for (DetailLine &line : lines) {
            line.text.clear();
            line.copyText.clear();
        }
    }
    constexpr std::pair<QLatin1String, TaskColumn> Columns[] = {{QLatin1String("error"), TaskColumn::LastError},
        {QLatin1String("retried"), TaskColumn::Retries}, {QLatin1String("url"), TaskColumn::Url},
        {QLatin1String("messageId"), TaskColumn::Message}};
    for (DetailLine &line : lines) {
        for (const auto &[name, column] : Columns) {
            if (line.name == name)
                line.filter = cellFilter(column, row);
        }
    }
    return lines + pollLines(row, moment, form) + QList<DetailLine>{notSet};
}

QString detailHeadline(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    QStringList parts{cellText(TaskColumn::State, row, moment, form)};
    if (row.task && row.task->maxRetry != Task::Unknown)
        parts.append(DetailLinesWords::tr("%1 of %Ln retries", "a number", pluralNumber(row.task->maxRetry))
                         .arg(QLocale().toString(row.task->retried)));
    if (const QString next = cellText(TaskColumn::NextAttempt, row, moment, form); next != NotSetText)
        parts.append(DetailLinesWords::tr("next attempt %1", "in 2 m, overdue 3 s, or a time").arg(next));
    if (row.isStale(moment.tick))
        parts.append(cellText(TaskColumn::Checked, row, moment, form));
    return parts.join(Separator);
}

} // namespace Taskwatch
