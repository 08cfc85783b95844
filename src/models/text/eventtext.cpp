// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/eventtext.h"

#include "cells/celltext.h"
#include "cells/timetext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

struct EventTextWords {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

using Kind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

/// Whether the task's error belongs to this attempt. The endpoint stores only the last error.
bool isLastFailure(const Task &task, const HistoryEvent &event)
{
    const bool followed = task.state.phase() == Phase::Failed && task.retriesLeft().value_or(0) >= 0;
    return event.attempt > task.retried || (event.attempt == task.retried && !followed);
}

QString stateText(const Task &task)
{
    return safeText(task.state.text());
}

/// `retried: 3 → 4` for each changed field. @p timeOf formats a time.
QStringList changeLines(const Task &before, const Task &after, HistoryFields fields,
    const std::function<QString(Timestamp)> &timeOf = localTimeText)
{
    const auto value = [&timeOf](const Task &task, HistoryField field) {
        return historyFieldText(
            task, field, [](const QString &text) { return safeFirstLine(text); }, timeOf);
    };
    QStringList lines;
    for (const HistoryField field : ShownHistoryFields) {
        if (fields.testFlag(field))
            lines.append(EventTextWords::tr("%1: %2 → %3", "a field, its value before and after")
                             .arg(historyFieldName(field), value(before, field), value(after, field)));
    }
    return lines;
}

/// @p at: when it changed. Times of the same day have no date.
QString changeTitle(const Task &before, const Task &after, HistoryFields fields, Timestamp at)
{
    if (fields.testFlag(HistoryField::State))
        return EventTextWords::tr("%1 → %2", "a state before and after").arg(stateText(before), stateText(after));
    const QStringList lines =
        changeLines(before, after, fields, [at](Timestamp time) { return clockText(time, at, TimeForm::Local); });
    if (lines.size() == 1)
        return lines.first();
    QStringList names;
    for (const HistoryField field : ShownHistoryFields) {
        if (fields.testFlag(field))
            names.append(historyFieldName(field));
    }
    return EventTextWords::tr("%1 changed", "names of fields").arg(commaText(names));
}

QString whenText(const HistoryEvent &event)
{
    if (event.notBefore)
        return EventTextWords::tr("Between %1 and %2.").arg(localTimeText(*event.notBefore), localTimeText(event.at));
    return EventTextWords::tr("At %1.").arg(localTimeText(event.at));
}

QString howText(const TaskHistory &history, const HistoryEvent &event)
{
    switch (event.knowledge) {
    case Knowledge::Observed:
        return EventTextWords::tr("Observed.");
    case Knowledge::Inferred:
        return EventTextWords::tr("Inferred from later values; no poll observed it.");
    case Knowledge::ByServer:
        return EventTextWords::tr("Told by the server; no poll observed it.");
    case Knowledge::Unseen:
        return EventTextWords::tr("Reason: %1.").arg(gapReasonText(history.gaps[event.gap].reason));
    }
    Q_UNREACHABLE();
}

QString gapDetail(const WatchGap &gap)
{
    const QString from = localTimeText(gap.from);
    const QString span = gap.to
        ? EventTextWords::tr("From %1 to %2, %3.").arg(from, localTimeText(*gap.to), durationText(*gap.to - gap.from))
        : EventTextWords::tr("Since %1.").arg(from);
    return span + u'\n' + EventTextWords::tr("What happened in this time is not known.");
}

} // namespace

QString historyFieldName(HistoryField field)
{
    switch (field) {
    case HistoryField::State:
        return QStringLiteral("state");
    case HistoryField::MessageId:
        return QStringLiteral("messageId");
    case HistoryField::Url:
        return QStringLiteral("url");
    case HistoryField::Retried:
        return QStringLiteral("retried");
    case HistoryField::MaxRetry:
        return QStringLiteral("maxRetry");
    case HistoryField::NextProcessAt:
        return QStringLiteral("nextProcessAt");
    case HistoryField::CompletedAt:
        return QStringLiteral("completedAt");
    case HistoryField::Deadline:
        return QStringLiteral("deadline");
    case HistoryField::LastErrorAt:
        return QStringLiteral("lastErrorAt");
    case HistoryField::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

OptionalTime<Timestamp> historyFieldTime(const Task &task, HistoryField field)
{
    switch (field) {
    case HistoryField::NextProcessAt:
        return task.nextProcessAt;
    case HistoryField::CompletedAt:
        return task.completedAt;
    case HistoryField::Deadline:
        return task.deadline;
    case HistoryField::LastErrorAt:
        return task.lastErrorAt;
    case HistoryField::State:
    case HistoryField::MessageId:
    case HistoryField::Url:
    case HistoryField::Retried:
    case HistoryField::MaxRetry:
    case HistoryField::Error:
        return {};
    }
    Q_UNREACHABLE();
}

QString historyFieldText(const Task &task, HistoryField field, const std::function<QString(const QString &)> &text,
    const std::function<QString(Timestamp)> &time)
{
    const auto ofText = [&text](const QString &value) { return value.isEmpty() ? NotSetText : text(value); };
    switch (field) {
    case HistoryField::State:
        return ofText(task.state.text());
    case HistoryField::MessageId:
        return ofText(task.messageId);
    case HistoryField::Url:
        return ofText(task.url);
    case HistoryField::Retried:
        return QString::number(task.retried);
    case HistoryField::MaxRetry:
        return task.maxRetry == Task::Unknown ? NotSetText : QString::number(task.maxRetry);
    case HistoryField::NextProcessAt:
    case HistoryField::CompletedAt:
    case HistoryField::Deadline:
    case HistoryField::LastErrorAt: {
        const OptionalTime<Timestamp> value = historyFieldTime(task, field);
        return value ? time(*value) : NotSetText;
    }
    case HistoryField::Error:
        return ofText(task.error);
    }
    Q_UNREACHABLE();
}

QString knowledgeText(HistoryEvent::Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Observed:
        return EventTextWords::tr("observed");
    case Knowledge::Inferred:
        return EventTextWords::tr("inferred");
    case Knowledge::ByServer:
        return EventTextWords::tr("told by the server");
    case Knowledge::Unseen:
        return EventTextWords::tr("unseen");
    }
    Q_UNREACHABLE();
}

QString gapReasonText(WatchGap::Reason reason)
{
    switch (reason) {
    case WatchGap::Reason::NotRunning:
        return EventTextWords::tr("the program was not running");
    case WatchGap::Reason::Paused:
        return EventTextWords::tr("polling was paused");
    case WatchGap::Reason::Hidden:
        return EventTextWords::tr("the window was hidden");
    case WatchGap::Reason::Unreachable:
        return EventTextWords::tr("the endpoint was unreachable");
    case WatchGap::Reason::NotWatched:
        return EventTextWords::tr("the task was not watched");
    case WatchGap::Reason::Asleep:
        return EventTextWords::tr("the computer was asleep");
    }
    return EventTextWords::tr("unknown reason", "a reason written by a later version");
}

QString attemptError(const TaskHistory &history, const HistoryEvent &event)
{
    if (event.kind != Kind::AttemptFailed)
        return {};
    if (event.report >= 0 && !history.reports[event.report].error.isEmpty())
        return history.reports[event.report].error;
    const Task *task = history.taskOf(event.version);
    return task && isLastFailure(*task, event) ? task->error.toString() : QString();
}

QString failureWords(const TaskHistory &history, const HistoryEvent &event)
{
    return safeFirstLine(attemptError(history, event));
}

QString reportedStateBefore(const TaskHistory &history, const HistoryEvent &event)
{
    for (qsizetype i = event.report - 1; i >= 0; --i) {
        if (const CompactText &state = history.reports[i].state.text(); !state.isEmpty())
            return state;
    }
    return {};
}

QString eventTitle(const TaskHistory &history, const HistoryEvent &event)
{
    const Task *task = history.taskOf(event.version);
    const Task *before = event.kind == Kind::Changed ? history.taskBefore(event.version) : nullptr;
    switch (event.kind) {
    case Kind::FirstAnswer:
        return history.trimmed ? EventTextWords::tr("Oldest stored state: %1").arg(task ? stateText(*task) : QString())
                               : EventTextWords::tr("First seen: %1").arg(task ? stateText(*task) : QString());
    case Kind::Changed:
        return task && before ? changeTitle(*before, *task, event.fields, event.at) : EventTextWords::tr("Changed");
    case Kind::AttemptFailed: {
        const QString words = failureWords(history, event);
        const QString title = event.attempt > 0
            ? EventTextWords::tr("Attempt %1 failed").arg(QLocale().toString(event.attempt))
            : EventTextWords::tr("An attempt failed");
        return words.isEmpty() ? title : labelText(title, words);
    }
    case Kind::PollFailed: {
        const FetchError *failure = event.version < 0 ? nullptr : history.versions[event.version].failure();
        return failure ? EventTextWords::tr("Polls failed: %1").arg(fetchErrorTitle(failure->kind))
                       : EventTextWords::tr("Polls failed");
    }
    case Kind::AnswersAgain:
        return EventTextWords::tr("Answered again: %1").arg(task ? stateText(*task) : QString());
    case Kind::Reported: {
        const QString from = safeText(reportedStateBefore(history, event));
        const QString to = safeText(history.reports[event.report].state.text());
        return from.isEmpty() ? to : from + u" → " + to;
    }
    case Kind::NotPolling: {
        const WatchGap &gap = history.gaps[event.gap];
        return gap.to ? EventTextWords::tr("Not polled for %1").arg(durationText(*gap.to - gap.from))
                      : EventTextWords::tr("Not polled");
    }
    }
    Q_UNREACHABLE();
}

QString eventDetail(const TaskHistory &history, const HistoryEvent &event)
{
    const QString how = howText(history, event);
    if (event.kind == Kind::NotPolling)
        return how + u'\n' + gapDetail(history.gaps[event.gap]);
    QStringList lines{sentencesText(how, whenText(event))};
    const Task *task = history.taskOf(event.version);
    if (event.kind == Kind::Changed) {
        if (const Task *before = history.taskBefore(event.version); before && task)
            lines += changeLines(*before, *task, event.fields);
    } else if (event.kind == Kind::AttemptFailed) {
        const QString error = attemptError(history, event);
        if (!error.isEmpty())
            lines.append(safeMultiLineText(error).left(2000));
        else if (task && !isLastFailure(*task, event))
            lines.append(EventTextWords::tr("The error is not known: the endpoint stores only the last one."));
    } else if (event.kind == Kind::PollFailed) {
        if (const FetchError *failure = history.versions[event.version].failure();
            failure && !failure->detail.isEmpty())
            lines.append(safeMultiLineText(failure->detail).left(2000));
    } else if (event.kind == Kind::FirstAnswer && history.trimmed) {
        lines.append(EventTextWords::tr("Older changes are no longer stored."));
    }
    return lines.join(u'\n');
}

} // namespace Taskwatch
