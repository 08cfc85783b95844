// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/eventtext.h"

#include "cells/celltext.h"
#include "cells/timetext.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct EventTextWords {
    Q_DECLARE_TR_FUNCTIONS(EventText)
};

using Kind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

const Task *taskOf(const TaskHistory &history, const HistoryEvent &event)
{
    return event.version < 0 ? nullptr : history.versions[event.version].task();
}

/// The last task that was received before the event; null if there was none.
const Task *taskBefore(const TaskHistory &history, const HistoryEvent &event)
{
    for (qsizetype i = event.version - 1; i >= 0; --i) {
        if (const Task *task = history.versions[i].task())
            return task;
    }
    return nullptr;
}

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

QString valueText(const QString &text)
{
    return text.isEmpty() ? NotSetText : safeFirstLine(text);
}

QString valueText(OptionalTime<Timestamp> time)
{
    return time ? localTimeText(*time) : NotSetText;
}

QString mostText(const Task &task)
{
    return task.maxRetry == Task::Unknown ? NotSetText : QString::number(task.maxRetry);
}

/// `retried: 3 → 4` for each changed field. The names are the endpoint's and are not translated.
QStringList changeLines(const Task &before, const Task &after, HistoryFields fields)
{
    QStringList lines;
    const auto add = [&](HistoryField field, const char *name, const QString &from, const QString &to) {
        if (fields.testFlag(field))
            lines.append(QString::fromLatin1(name) + u": " + from + u" → " + to);
    };
    add(HistoryField::State, "state", valueText(before.state.text()), valueText(after.state.text()));
    add(HistoryField::Retried, "retried", QString::number(before.retried), QString::number(after.retried));
    add(HistoryField::MaxRetry, "maxRetry", mostText(before), mostText(after));
    add(HistoryField::NextProcessAt, "nextProcessAt", valueText(before.nextProcessAt), valueText(after.nextProcessAt));
    add(HistoryField::CompletedAt, "completedAt", valueText(before.completedAt), valueText(after.completedAt));
    add(HistoryField::Deadline, "deadline", valueText(before.deadline), valueText(after.deadline));
    add(HistoryField::LastErrorAt, "lastErrorAt", valueText(before.lastErrorAt), valueText(after.lastErrorAt));
    add(HistoryField::Error, "error", valueText(before.error), valueText(after.error));
    add(HistoryField::Url, "url", valueText(before.url), valueText(after.url));
    add(HistoryField::MessageId, "messageId", valueText(before.messageId), valueText(after.messageId));
    return lines;
}

QString changeTitle(const Task &before, const Task &after, HistoryFields fields)
{
    if (fields.testFlag(HistoryField::State))
        return stateText(before) + u" → " + stateText(after);
    const QStringList lines = changeLines(before, after, fields);
    if (lines.size() == 1)
        return lines.first();
    QStringList names;
    for (const QString &line : lines)
        names.append(line.left(line.indexOf(u':')));
    return EventTextWords::tr("%1 changed", "names of fields").arg(names.join(QStringLiteral(", ")));
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

QString knowledgeText(HistoryEvent::Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Observed:
        return EventTextWords::tr("observed");
    case Knowledge::Inferred:
        return EventTextWords::tr("inferred");
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

QString failureWords(const TaskHistory &history, const HistoryEvent &event)
{
    const Task *task = taskOf(history, event);
    return event.kind == Kind::AttemptFailed && task && isLastFailure(*task, event) ? safeFirstLine(task->error)
                                                                                    : QString();
}

QString eventTitle(const TaskHistory &history, const HistoryEvent &event)
{
    const Task *task = taskOf(history, event);
    const Task *before = event.kind == Kind::Changed ? taskBefore(history, event) : nullptr;
    switch (event.kind) {
    case Kind::FirstAnswer:
        return history.trimmed ? EventTextWords::tr("Oldest stored state: %1").arg(task ? stateText(*task) : QString())
                               : EventTextWords::tr("First seen: %1").arg(task ? stateText(*task) : QString());
    case Kind::Changed:
        return task && before ? changeTitle(*before, *task, event.fields) : EventTextWords::tr("Changed");
    case Kind::AttemptFailed: {
        const QString words = failureWords(history, event);
        const QString title = EventTextWords::tr("Attempt %1 failed").arg(event.attempt);
        return words.isEmpty() ? title : title + u": " + words;
    }
    case Kind::PollFailed: {
        const FetchError *failure = event.version < 0 ? nullptr : history.versions[event.version].failure();
        return failure ? EventTextWords::tr("Polls failed: %1").arg(fetchErrorTitle(failure->kind))
                       : EventTextWords::tr("Polls failed");
    }
    case Kind::AnswersAgain:
        return EventTextWords::tr("Answered again: %1").arg(task ? stateText(*task) : QString());
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
    QStringList lines{how + u' ' + whenText(event)};
    const Task *task = taskOf(history, event);
    if (event.kind == Kind::Changed) {
        if (const Task *before = taskBefore(history, event); before && task)
            lines += changeLines(*before, *task, event.fields);
    } else if (event.kind == Kind::AttemptFailed && task) {
        if (!isLastFailure(*task, event))
            lines.append(EventTextWords::tr("The error is not known: the endpoint stores only the last one."));
        else if (!task->error.isEmpty())
            lines.append(safeMultiLineText(task->error).left(2000));
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
