// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "task/consistencyflags.h"

#include "text/durationtext.h"
#include "text/safetext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct ConsistencyFlagsWords {
    Q_DECLARE_TR_FUNCTIONS(ConsistencyFlags)
};

constexpr std::chrono::seconds ClockTolerance{5};

/// Rounds up to seconds, so that the text is never "0 s".
QString lengthText(std::chrono::milliseconds length)
{
    return durationText(std::chrono::ceil<std::chrono::seconds>(length));
}

bool isAhead(const std::optional<Timestamp> &time, Timestamp serverNow)
{
    return time && *time > serverNow + ClockTolerance;
}

QString aheadText(Timestamp time, Timestamp serverNow)
{
    return ConsistencyFlagsWords::tr("should be in the past, but is %1 ahead of the server's clock")
        .arg(lengthText(time - serverNow));
}

} // namespace

QList<TaskFlag> consistencyFlags(const Task &task, Timestamp serverNow)
{
    QList<TaskFlag> found;
    const bool final = task.state.isFinal();
    if (task.maxRetry != Task::Unknown && task.retried > task.maxRetry)
        found.append({QStringLiteral("retried"),
            ConsistencyFlagsWords::tr("%1 exceeds maxRetry %2").arg(task.retried).arg(task.maxRetry)});
    // That the deadline of a waiting task has passed is no contradiction; an attempt planned after the deadline is.
    if (!final && task.nextProcessAt && task.deadline && *task.nextProcessAt > *task.deadline) {
        const QString by = lengthText(*task.nextProcessAt - *task.deadline);
        found.append({QStringLiteral("nextProcessAt"),
            *task.nextProcessAt > serverNow
                ? ConsistencyFlagsWords::tr("will miss its deadline by %1").arg(by)
                : ConsistencyFlagsWords::tr("was scheduled %1 after its deadline").arg(by)});
    }
    // The example in api.md has this: completedAt may be the last delivery that was answered. The state is what counts.
    if (task.completedAt && !final)
        found.append({QStringLiteral("completedAt"),
            ConsistencyFlagsWords::tr("is set, though the state is \"%1\"").arg(safeFirstLine(task.state.text(), 60))});
    if (isAhead(task.completedAt, serverNow))
        found.append({QStringLiteral("completedAt"), aheadText(*task.completedAt, serverNow)});
    // The text does not say for how long: it would change with each poll.
    if (!final && task.state.phase() == Phase::Running && task.deadline && *task.deadline + ClockTolerance < serverNow)
        found.append({QStringLiteral("deadline"),
            ConsistencyFlagsWords::tr("has passed, though the state is \"%1\": the worker may have died")
                .arg(safeFirstLine(task.state.text(), 60))});
    if (isAhead(task.lastErrorAt, serverNow))
        found.append({QStringLiteral("lastErrorAt"), aheadText(*task.lastErrorAt, serverNow)});
    return found;
}

} // namespace Taskwatch
