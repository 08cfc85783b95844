// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/celltext.h"

#include "cells/phasetext.h"
#include "schedule/pollpolicy.h"
#include "text/counttext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

struct CellTextWords {
    Q_DECLARE_TR_FUNCTIONS(CellText)
};

/// Separates the two parts of a cell.
constexpr QStringView Dot = u" · ";

QString stateText(const TaskRow &row)
{
    if (row.task)
        return safeText(row.task->state.text());
    if (row.failure)
        return fetchErrorLabel(row.failure->kind);
    return CellTextWords::tr("not polled yet");
}

QString orNotSet(const QString &text)
{
    return text.isEmpty() ? NotSetText : text;
}

QString timeOrNotSet(const std::optional<Timestamp> &time, const ClockReading &moment, TimeForm form)
{
    return time ? timeText(*time, moment.serverNow, form) : NotSetText;
}

QString retriesText(const Task &task)
{
    const QString left = leftRetriesText(task);
    return left.isEmpty() ? usedRetriesText(task) : usedRetriesText(task) + Dot + left;
}

QString nextAttemptText(const Task &task, const ClockReading &moment, TimeForm form)
{
    // A final task has no next attempt, even if the field is set.
    if (!task.nextProcessAt || task.state.isFinal())
        return NotSetText;
    return form == TimeForm::Relative ? countdownText(*task.nextProcessAt, moment.serverNow)
                                      : timeText(*task.nextProcessAt, moment.serverNow, form);
}

QString lastErrorText(const Task &task, const ClockReading &moment, TimeForm form)
{
    QString line = errorText(task);
    if (!task.lastErrorAt)
        return line;
    const QString time = errorTimeText(task, moment, form);
    return line.isEmpty() ? time : time + Dot + line;
}

QString deadlineText(const Task &task, const ClockReading &moment, TimeForm form)
{
    if (!task.deadline)
        return NotSetText;
    QString text = timeText(*task.deadline, moment.serverNow, form);
    if (form == TimeForm::Relative && *task.deadline <= moment.serverNow)
        return CellTextWords::tr("passed %1", "a deadline; %1 is an age").arg(text);
    if (const auto miss = missesDeadlineBy(task, moment.serverNow))
        text +=
            Dot + CellTextWords::tr("will miss by %1", "a deadline; %1 is a duration").arg(shortDurationText(*miss));
    return text;
}

/// Without the scheme, which is almost always https; the tooltip has the full url.
QString urlText(const Task &task)
{
    QString url = safeText(task.url);
    if (url.startsWith(QLatin1String("https://")))
        url = url.sliced(8);
    return orNotSet(url);
}

QString checkedTime(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    const auto said = [&](Timestamp time, MonotonicTime tick) {
        return form == TimeForm::Relative ? durationText(moment.since(tick)) : timeText(time, moment.now, form);
    };
    // With relative times, these words need no age: it would only be one more number that ticks.
    const auto word = [&](const QString &text) {
        return form == TimeForm::Relative ? text : text + u' ' + said(*row.polledAt, row.polled);
    };
    if (row.isFinishedOrRemoved())
        return word(CellTextWords::tr("finished or removed", "not found several times in a row, polled rarely"));
    if (row.gone)
        return word(CellTextWords::tr("gone", "not found several times in a row, polled rarely or no longer"));
    if (row.isStale(moment.tick))
        return CellTextWords::tr("stale %1").arg(said(row.confirmedAt, row.confirmed));
    QString time = said(*row.polledAt, row.polled);
    if (!row.isSettled() || row.failure)
        return time;
    const QString final = CellTextWords::tr("final", "the state of a task that cannot change any more");
    return row.interval ? QString(final + Dot + time) : word(final); // polled rarely, or no longer
}

QString checkedText(const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    if (!row.polledAt)
        return NotSetText;
    const QString time = checkedTime(row, moment, form);
    return row.failure ? fetchErrorLabel(row.failure->kind) + Dot + time : time;
}

QString changeAge(const TaskRow &row, const ClockReading &moment)
{
    return CellTextWords::tr("%1 ago").arg(shortDurationText(moment.since(row.changed)));
}

QString changesText(const TaskRow &row, const ClockReading &moment)
{
    if (row.changes == 0)
        return NotSetText;
    const QString count = QLocale().toString(row.changes);
    return row.news ? count + Dot + changeAge(row, moment) : count;
}

/// Oldest first.
QStringList trailWords(const PhaseTrail &trail)
{
    QStringList words;
    for (int back = trail.size() - 1; back >= 0; --back)
        words.append(trail.at(back) ? phaseWordWithin(trail.at(back)) : CellTextWords::tr("attempt failed"));
    return words;
}

QString trailDetail(const TaskRow &row)
{
    if (row.trail.size() == 0)
        return CellTextWords::tr("No events observed yet");
    return CellTextWords::tr("Observed events, oldest first:") + u'\n' + trailWords(row.trail).join(u'\n');
}

QString timeDetail(const std::optional<Timestamp> &time, Timestamp now)
{
    return time ? allTimeForms(*time, now) : QString();
}

QString retriesDetail(const Task &task)
{
    if (task.maxRetry == Task::Unknown)
        return CellTextWords::tr("%n retries; the maximum is unknown", nullptr, pluralNumber(task.retried));
    const QString used = CellTextWords::tr("%1 of %Ln retries used", "a number", pluralNumber(task.maxRetry))
                             .arg(QLocale().toString(task.retried));
    const QString left = leftRetriesText(task);
    return left.isEmpty() ? used : commaText({used, left});
}

QString deadlineDetail(const Task &task, Timestamp now)
{
    QString text = timeDetail(task.deadline, now);
    if (const auto miss = missesDeadlineBy(task, now))
        text += u"\n\n"
            + CellTextWords::tr("The next attempt (nextProcessAt) is %1 after the deadline.").arg(durationText(*miss));
    return text;
}

QString checkedDetail(const TaskRow &row, const ClockReading &moment)
{
    if (!row.polledAt)
        return CellTextWords::tr("Not polled yet");
    QString text =
        CellTextWords::tr("Last poll:\n%1").arg(allTimeForms(*row.polledAt, *row.polledAt + moment.since(row.polled)));
    if (row.isFinishedOrRemoved())
        text += u"\n\n"
            + CellTextWords::tr(
                "Not found %1 times in a row, but it was there before: it was finished or removed. This "
                "task is now polled rarely. Refresh polls it at once.")
                  .arg(NotFoundUntilGone);
    else if (row.gone)
        text += u"\n\n"
            + (row.task ? CellTextWords::tr(
                   "Not found %1 times in a row. This task is now polled rarely. Refresh polls it at once.")
                        : CellTextWords::tr(
                            "Not found %1 times in a row. This task is no longer polled. Refresh polls it again."))
                  .arg(NotFoundUntilGone);
    else if (row.isSettled() && row.interval)
        text += u"\n\n"
            + CellTextWords::tr("This task is final. It is polled again within %1, in case it is run again.")
                  .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*row.interval)));
    else if (row.task && row.interval)
        text += u"\n\n"
            + CellTextWords::tr("Polled again within %1.")
                  .arg(durationText(std::chrono::ceil<std::chrono::seconds>(*row.interval)));
    else if (row.task)
        text += u"\n\n" + CellTextWords::tr("This task is final and is no longer polled. Refresh polls it again.");
    if (row.failure)
        text += u"\n\n" + labelText(fetchErrorTitle(row.failure->kind), row.failure->detail);
    if (row.task && row.failure)
        text += u"\n\n"
            + CellTextWords::tr("The values shown were last confirmed:\n%1")
                  .arg(allTimeForms(row.confirmedAt, row.confirmedAt + moment.since(row.confirmed)));
    return text;
}

QString changesDetail(const TaskRow &row, const ClockReading &moment)
{
    if (row.changes == 0)
        return CellTextWords::tr("No poll has found a change yet");
    if (!row.news)
        return CellTextWords::tr("The changes were observed before Taskwatch was started");
    // The endpoint's field names, which are not translated.
    constexpr std::pair<News, const char *> Names[] = {{News::State, "state"}, {News::Retries, "retried / maxRetry"},
        {News::Error, "error"}, {News::Url, "url"}, {News::Message, "messageId"}};
    QStringList fields;
    for (const auto &[news, name] : Names) {
        if (row.news.testFlag(news))
            fields.append(QString::fromLatin1(name));
    }
    return CellTextWords::tr("Last change: %1, observed %2").arg(commaText(fields), changeAge(row, moment));
}

QString stateDetail(const TaskRow &row)
{
    if (!row.task)
        return row.failure ? row.failure->detail : QString();
    QString text = row.task->state.text();
    if (!row.task->flags.isEmpty())
        text += u"\n\n" + CellTextWords::tr("Flagged, because these facts do not fit together:");
    for (const TaskFlag &flag : row.task->flags)
        text += u'\n' + labelText(flag.field, flag.detail);
    if (!row.task->flags.isEmpty())
        text += u"\n\n" + CellTextWords::tr("Look into the service that runs the task.");
    return text;
}

} // namespace

QString usedRetriesText(const Task &task)
{
    const QString used = QLocale().toString(task.retried);
    return task.maxRetry == Task::Unknown ? used : used + u'/' + QLocale().toString(task.maxRetry);
}

QString leftRetriesText(const Task &task)
{
    const std::optional<qint64> left = task.retriesLeft();
    if (task.state.isFinal() || !left || *left < 0)
        return {};
    return *left == 0 ? CellTextWords::tr("none left", "retries")
                      : CellTextWords::tr("%1 left", "a number of retries").arg(QLocale().toString(*left));
}

QString errorTimeText(const Task &task, const ClockReading &moment, TimeForm form)
{
    return task.lastErrorAt ? timeText(*task.lastErrorAt, moment.serverNow, form) : QString();
}

QString errorText(const Task &task)
{
    const QString line = safeFirstLine(task.error);
    return line.isEmpty() && !task.lastErrorAt ? NotSetText : line;
}

std::optional<std::chrono::milliseconds> missesDeadlineBy(const Task &task, Timestamp serverNow)
{
    if (task.state.isFinal() || !task.deadline || !task.nextProcessAt || *task.deadline <= serverNow
        || *task.nextProcessAt <= *task.deadline)
        return {};
    return *task.nextProcessAt - *task.deadline;
}

QString cellText(TaskColumn column, const TaskRow &row, const ClockReading &moment, TimeForm form)
{
    if (column == TaskColumn::State)
        return stateText(row);
    if (column == TaskColumn::Task)
        return safeText(row.id.toString());
    if (column == TaskColumn::Checked)
        return checkedText(row, moment, form);
    if (!row.task)
        return NotSetText;
    const Task &task = *row.task;
    switch (column) {
    case TaskColumn::Message:
        return orNotSet(safeText(task.messageId));
    case TaskColumn::Retries:
        return retriesText(task);
    case TaskColumn::NextAttempt:
        return nextAttemptText(task, moment, form);
    case TaskColumn::LastError:
        return lastErrorText(task, moment, form);
    case TaskColumn::Completed:
        return timeOrNotSet(task.completedAt, moment, form);
    case TaskColumn::Deadline:
        return deadlineText(task, moment, form);
    case TaskColumn::Url:
        return urlText(task);
    case TaskColumn::Changes:
        return changesText(row, moment);
    case TaskColumn::Trail:
        return orNotSet(commaText(trailWords(row.trail)));
    case TaskColumn::State:
    case TaskColumn::Task:
    case TaskColumn::Checked:
        break;
    }
    Q_UNREACHABLE();
}

QString cellDetail(TaskColumn column, const TaskRow &row, const ClockReading &moment)
{
    if (column == TaskColumn::State)
        return stateDetail(row);
    if (column == TaskColumn::Task)
        return row.id.toString();
    if (column == TaskColumn::Checked)
        return checkedDetail(row, moment);
    if (!row.task)
        return {};
    const Task &task = *row.task;
    switch (column) {
    case TaskColumn::Message:
        return task.messageId;
    case TaskColumn::Retries:
        return retriesDetail(task);
    case TaskColumn::NextAttempt:
        return timeDetail(task.nextProcessAt, moment.serverNow);
    case TaskColumn::LastError:
        return task.error.toString() + u"\n\n" + timeDetail(task.lastErrorAt, moment.serverNow);
    case TaskColumn::Completed:
        return timeDetail(task.completedAt, moment.serverNow);
    case TaskColumn::Deadline:
        return deadlineDetail(task, moment.serverNow);
    case TaskColumn::Url:
        return task.url;
    case TaskColumn::Changes:
        return changesDetail(row, moment);
    case TaskColumn::Trail:
        return trailDetail(row);
    case TaskColumn::State:
    case TaskColumn::Task:
    case TaskColumn::Checked:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
