// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/endpointlines.h"

#include "text/durationtext.h"
#include "text/joinedtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using LimiterState = RateLimiter::State;

struct EndpointLinesWords {
    Q_DECLARE_TR_FUNCTIONS(EndpointLines)
};

DetailLine line(const char *name, const QString &text, const QString &toolTip, bool isProblem = false)
{
    return {DetailLine::Section::Endpoint, QString::fromLatin1(name), text, toolTip, isProblem};
}

QString stateText(const PollerStatus &status, const WatchSummary &summary)
{
    if (summary.rows == 0)
        return EndpointLinesWords::tr("no tasks to poll");
    if (status.lacksConnection)
        return EndpointLinesWords::tr("waiting for the files of the connection");
    if (status.lacksToken)
        return EndpointLinesWords::tr("waiting for the token");
    if (status.paused)
        return EndpointLinesWords::tr("paused by you");
    if (status.asleep)
        return EndpointLinesWords::tr("no requests while the window is hidden");
    switch (status.limiter) {
    case LimiterState::Open:
        return summary.settled == summary.rows ? EndpointLinesWords::tr("all tasks are final or gone")
                                               : EndpointLinesWords::tr("polling");
    case LimiterState::Held:
        return EndpointLinesWords::tr("waiting, because the server requested it");
    case LimiterState::Stopped:
        return EndpointLinesWords::tr("stopped: the token was refused");
    case LimiterState::Probing:
        return EndpointLinesWords::tr("endpoint unreachable: one request at a time until it answers");
    }
    Q_UNREACHABLE();
}

QString requestsText(const PollerStatus &status)
{
    const QString text = EndpointLinesWords::tr("%1 of %2 per second")
                             .arg(rateText(status.requestsPerSecond), rateText(status.allowedPerSecond));
    return status.allowedPerSecond < status.limitPerSecond
        ? EndpointLinesWords::tr("%1 (increasing to %2)").arg(text, rateText(status.limitPerSecond))
        : text;
}

QString answerTimeText(const PollerStatus &status)
{
    if (!status.medianAnswerTime || !status.slowAnswerTime)
        return NotSetText;
    return EndpointLinesWords::tr("%1 median, %2 p95", "durations")
        .arg(millisecondsText(*status.medianAnswerTime), millisecondsText(*status.slowAnswerTime));
}

QString oldestText(const WatchSummary &summary)
{
    QStringList parts;
    if (summary.oldestPoll)
        parts.append(EndpointLinesWords::tr("%1 ago").arg(durationText(*summary.oldestPoll)));
    if (summary.neverPolled > 0)
        parts.append(notAskedText(summary.neverPolled));
    return parts.isEmpty() ? NotSetText : commaText(parts);
}

QString nextDueText(const PollerStatus &status, const ClockReading &moment)
{
    if (!status.nextDue)
        return NotSetText;
    if (*status.nextDue > moment.tick)
        return EndpointLinesWords::tr("in %1").arg(timeToText(*status.nextDue, moment));
    const std::chrono::milliseconds late = moment.since(*status.nextDue);
    return late < std::chrono::seconds(1) ? EndpointLinesWords::tr("now")
                                          : EndpointLinesWords::tr("now, %1 late").arg(durationText(late));
}

QString rateLimitText(const PollerStatus &status, const ClockReading &moment)
{
    if (status.limiter == LimiterState::Held) {
        const QString wait = EndpointLinesWords::tr("no requests for %1").arg(timeToText(*status.nextAllowed, moment));
        return status.holdWasCapped ? EndpointLinesWords::tr("%1 (the server requested a longer wait)").arg(wait)
                                    : wait;
    }
    return status.allowedPerSecond < status.limitPerSecond
        ? EndpointLinesWords::tr("reached recently: the rate is still reduced")
        : EndpointLinesWords::tr("not reached");
}

QString clockText(const PollerStatus &status, const ClockReading &moment)
{
    if (!status.serverClock.isKnown())
        return EndpointLinesWords::tr("unknown");
    const QString skew = skewText(status, moment);
    return skew.isEmpty() ? EndpointLinesWords::tr("same as this computer's") : skew;
}

QString pace(const std::optional<Lag> &behind, const PollerStatus &status)
{
    return behind ? lagText(*behind, status) : EndpointLinesWords::tr("on time");
}

} // namespace

QList<DetailLine> endpointLines(const PollerStatus &status, const WatchSummary &summary, const ClockReading &moment)
{
    const bool cannotAsk = status.limiter == LimiterState::Stopped || status.limiter == LimiterState::Probing;
    return {
        line(QT_TRANSLATE_NOOP("DetailLine", "State"), stateText(status, summary), {}, cannotAsk),
        line(QT_TRANSLATE_NOOP("DetailLine", "Tasks"),
            EndpointLinesWords::tr("%1 watched, %2 final or gone")
                .arg(QLocale().toString(summary.rows), QLocale().toString(summary.settled)),
            EndpointLinesWords::tr(
                "Tasks that are final or gone are polled rarely or not at all. Refresh polls them now.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "Requests"), requestsText(status),
            EndpointLinesWords::tr("Requests sent per second over the last few seconds, and the current limit.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "In flight"),
            EndpointLinesWords::tr("%1 of %n connections", "how many are in use", status.connections)
                .arg(QLocale().toString(status.inFlight)),
            EndpointLinesWords::tr("Requests sent and not yet answered.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "Answer time"), answerTimeText(status),
            EndpointLinesWords::tr("Over the last 200 answers. p95: 95 of 100 answers were faster.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "Oldest poll"), oldestText(summary),
            EndpointLinesWords::tr(
                "The longest time since the last poll of a task. Tasks that are final or gone are not counted.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "Next due"), nextDueText(status, moment),
            EndpointLinesWords::tr("When the next poll is due.")),
        line(QT_TRANSLATE_NOOP("DetailLine", "Expected polls"), pace(status.expectedBehind, status),
            EndpointLinesWords::tr("Polls at times when a change is expected."), status.expectedBehind.has_value()),
        line(QT_TRANSLATE_NOOP("DetailLine", "Background polls"), pace(status.backgroundBehind, status),
            EndpointLinesWords::tr("Polls at times when no change is expected. Expected polls go first. At least a "
                                   "tenth of the rate is kept for background polls."),
            status.backgroundBehind.has_value()),
        line(QT_TRANSLATE_NOOP("DetailLine", "Rate limit"), rateLimitText(status, moment),
            EndpointLinesWords::tr("Whether the server reported \"too many requests\"."),
            status.limiter == LimiterState::Held),
        line(QT_TRANSLATE_NOOP("DetailLine", "Server clock"), clockText(status, moment),
            EndpointLinesWords::tr("Read from the Date header of the answers. Countdowns follow this clock."),
            !skewText(status, moment).isEmpty()),
    };
}

} // namespace Taskwatch
