// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/attempttime.h"

#include "task/failedattempts.h"

namespace Taskwatch {

namespace {

/// When the attempt ended that ended between @p before and @p after; none if none did.
OptionalTime<Timestamp> endOf(const Task *before, const Task &after)
{
    if (after.state.phase() == Phase::Succeeded) {
        const bool isKnown =
            before && before->state.phase() == Phase::Succeeded && before->completedAt == after.completedAt;
        return isKnown ? OptionalTime<Timestamp>() : after.completedAt;
    }
    return !before || failedLater(*before, after) ? after.lastErrorAt : OptionalTime<Timestamp>();
}

/// When the last attempt before @p end started.
OptionalTime<Timestamp> startIn(const QList<ServerReport> &reports, Timestamp end)
{
    OptionalTime<Timestamp> start;
    for (const ServerReport &report : reports) { // the oldest first
        if (report.at <= end && report.state.phase() == Phase::Running)
            start = report.at;
    }
    return start;
}

} // namespace

void AttemptTime::update(const Task *before, const Task &after, const QList<ServerReport> &reports)
{
    if (const OptionalTime<Timestamp> end = endOf(before, after)) {
        OptionalTime<Timestamp> start = startIn(reports, *end);
        // After several attempts, the due time is that of an earlier one.
        const int mostFailures = after.state.phase() == Phase::Succeeded ? 0 : 1;
        if (!start && before && failedAttempts(*before, after) <= mostFailures)
            start = m_due;
        if (start && *start <= *end)
            m_took = *end - *start;
        m_due.reset();
    }
    if (after.nextProcessAt)
        m_due = after.nextProcessAt;
}

} // namespace Taskwatch
