// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/endpointlines.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using Budget = RequestBudget::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndpointLines)
};

DetailLine line(const QString &name, const QString &text, const QString &toolTip, bool attention = false)
{
    return {DetailLine::Section::Endpoint, name, text, toolTip, attention};
}

QString stateText(const PollerStatus &status, const WatchSummary &summary)
{
    if (summary.rows == 0)
        return Words::tr("no tasks to poll");
    if (status.awaitsToken)
        return Words::tr("waiting for the token");
    if (status.paused)
        return Words::tr("paused by you");
    if (status.asleep)
        return Words::tr("no requests while the window is hidden");
    switch (status.budget) {
    case Budget::Open:
        return summary.settled == summary.rows ? Words::tr("all tasks are settled") : Words::tr("polling");
    case Budget::Held:
        return Words::tr("waiting, as requested by the server");
    case Budget::Stopped:
        return Words::tr("stopped: the token was refused");
    case Budget::Probing:
        return Words::tr("endpoint unreachable: one request at a time");
    }
    Q_UNREACHABLE();
}

QString requestsText(const PollerStatus &status)
{
    const QString text = Words::tr("%1 of %2 per second").arg(rateText(status.requestsPerSecond), rateText(status.allowedPerSecond));
    return status.allowedPerSecond < status.limitPerSecond
        ? Words::tr("%1 (increasing to %2)").arg(text, rateText(status.limitPerSecond))
        : text;
}

QString answerTimeText(const PollerStatus &status)
{
    if (!status.medianAnswerTime || !status.slowAnswerTime)
        return NotSetText;
    return Words::tr("%1 ms median, %2 ms p95").arg(status.medianAnswerTime->count()).arg(status.slowAnswerTime->count());
}

QString oldestText(const WatchSummary &summary)
{
    QStringList parts;
    if (summary.oldestLook)
        parts.append(Words::tr("%1 ago").arg(durationText(*summary.oldestLook)));
    if (summary.neverLooked > 0)
        parts.append(notAskedText(summary.neverLooked));
    return parts.isEmpty() ? NotSetText : parts.join(QStringLiteral(", "));
}

QString nextDueText(const PollerStatus &status, const Moment &moment)
{
    if (!status.nextDue)
        return NotSetText;
    if (*status.nextDue > moment.tick)
        return Words::tr("in %1").arg(timeToText(*status.nextDue, moment));
    const std::chrono::milliseconds late = moment.since(*status.nextDue);
    return late < std::chrono::seconds(1) ? Words::tr("now") : Words::tr("now, %1 late").arg(durationText(late));
}

QString rateLimitText(const PollerStatus &status, const Moment &moment)
{
    if (status.budget == Budget::Held) {
        const QString wait = Words::tr("no requests for %1").arg(timeToText(*status.nextAllowed, moment));
        return status.holdWasCapped ? Words::tr("%1 (the server requested a longer wait)").arg(wait) : wait;
    }
    return status.allowedPerSecond < status.limitPerSecond ? Words::tr("reached a while ago, slower for now") : Words::tr("not reached");
}

QString clockText(const PollerStatus &status, const Moment &moment)
{
    if (!status.serverClock.isKnown())
        return Words::tr("unknown");
    const QString skew = skewText(status, moment);
    return skew.isEmpty() ? Words::tr("same as this computer's") : skew;
}

QString pace(const std::optional<Pace> &behind, const PollerStatus &status)
{
    return behind ? paceText(*behind, status) : Words::tr("on time");
}

} // namespace

QList<DetailLine> endpointLines(const PollerStatus &status, const WatchSummary &summary, const Moment &moment)
{
    const bool cannotAsk = status.budget == Budget::Stopped || status.budget == Budget::Probing;
    return {
        line(Words::tr("State"), stateText(status, summary), {}, cannotAsk),
        line(Words::tr("Tasks"), Words::tr("%1 watched, %2 settled").arg(QLocale().toString(summary.rows), QLocale().toString(summary.settled)),
            Words::tr("Settled tasks are final or gone. Only Refresh polls them again.")),
        line(Words::tr("Requests"), requestsText(status), Words::tr("Requests sent per second over the last few seconds, and the current limit.")),
        line(Words::tr("In flight"), Words::tr("%1 of %n connections", nullptr, status.connections).arg(status.inFlight),
            Words::tr("Requests sent and not yet answered.")),
        line(Words::tr("Answer time"), answerTimeText(status), Words::tr("Over the last 200 answers; 95 of 100 were faster than p95.")),
        line(Words::tr("Oldest poll"), oldestText(summary), Words::tr("Among the tasks that are still polled.")),
        line(Words::tr("Next due"), nextDueText(status, moment), Words::tr("When the next poll is due.")),
        line(Words::tr("Expected polls"), pace(status.expectedBehind, status), Words::tr("Polls at times when a change is expected."), status.expectedBehind.has_value()),
        line(Words::tr("Background polls"), pace(status.safetyBehind, status), Words::tr("Polls at times when no change is expected. They get the rate that expected polls leave, at least a tenth."),
            status.safetyBehind.has_value()),
        line(Words::tr("Rate limit"), rateLimitText(status, moment), Words::tr("Whether the server reported \"too many requests\"."), status.budget == Budget::Held),
        line(Words::tr("Server clock"), clockText(status, moment), Words::tr("From the Date header of the answers. Countdowns are corrected by it."), !skewText(status, moment).isEmpty()),
    };
}

} // namespace Taskwatch
