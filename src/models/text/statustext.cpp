// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/statustext.h"

#include "cells/timetext.h"
#include "text/counttext.h"
#include "text/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;
using LimiterState = RateLimiter::State;

struct StatusTextWords {
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

/// The age of the oldest poll. Rows that were never polled have no age.
QString oldestPoll(const WatchSummary &summary)
{
    if (summary.neverPolled > 0)
        return notAskedText(summary.neverPolled);
    return summary.oldestPoll ? StatusTextWords::tr("oldest poll %1").arg(durationText(*summary.oldestPoll))
                              : QString();
}

/// Why fewer requests are sent than intended.
QString limitText(const PollerStatus &status)
{
    if (status.connectionsAreTheLimit)
        return StatusTextWords::tr("limited to %n connections", nullptr, status.connections);
    return StatusTextWords::tr("limited to %1 requests/s").arg(rateText(status.allowedPerSecond));
}

/// What the poller does while it is polling.
QStringList pollingParts(const PollerStatus &status, const WatchSummary &summary, StatusDetail detail)
{
    if (summary.settled == summary.rows)
        return {StatusTextWords::tr("Nothing due: all %Ln tasks are done", nullptr, summary.rows)};
    QStringList parts{StatusTextWords::tr("Polling %Ln tasks", nullptr, summary.rows - summary.settled)};
    if (detail == StatusDetail::Full)
        parts.append(StatusTextWords::tr("%1 of %2 requests/s")
                         .arg(rateText(status.requestsPerSecond), rateText(status.allowedPerSecond)));
    if (status.trouble)
        parts.append(fetchErrorTitle(status.trouble->kind));
    else if (status.knowsNoTask)
        parts.append(StatusTextWords::tr("the endpoint knows none of them"));
    else if (status.lostTasks > 0)
        parts.append(StatusTextWords::tr("%Ln tasks no longer found", nullptr, pluralNumber(status.lostTasks)));
    else if (status.slowAnswerTime && detail == StatusDetail::Full)
        parts.append(
            StatusTextWords::tr("answers in %1 (p95)", "a duration").arg(millisecondsText(*status.slowAnswerTime)));
    if (status.expectedBehind && detail == StatusDetail::Full)
        parts.append(lagText(*status.expectedBehind, status));
    return parts;
}

} // namespace

QString tasksText(int count)
{
    return StatusTextWords::tr("%Ln tasks", nullptr, count);
}

QStringList rowCountTexts(int shown, int total, int selected)
{
    const QString all = shown == total ? tasksText(total) : QLocale().toString(total);
    const QString shortest =
        shown == total ? all : StatusTextWords::tr("%1 of %2", "numbers of tasks").arg(QLocale().toString(shown), all);
    const QString full =
        shown == total ? all : StatusTextWords::tr("%Ln shown of %1", "numbers of tasks", shown).arg(all);
    if (selected == 0)
        return {full, shortest};
    const QString choice = QStringLiteral(" · ") + StatusTextWords::tr("%Ln selected", "tasks", selected);
    return {full + choice, shortest + choice, shortest};
}

QString notAskedText(int count)
{
    return StatusTextWords::tr("%Ln not polled yet", "tasks", count);
}

QString timeToText(MonotonicTime then, const ClockReading &moment)
{
    return durationText(std::chrono::ceil<std::chrono::seconds>(then - moment.tick));
}

QString rateText(double requestsPerSecond)
{
    const bool whole = requestsPerSecond >= 9.95 || std::abs(requestsPerSecond - std::round(requestsPerSecond)) < 0.05;
    return QLocale().toString(requestsPerSecond, 'f', whole ? 0 : 1);
}

QString lagText(const Lag &pace, const PollerStatus &status)
{
    const auto time = [](milliseconds each) {
        return each < std::chrono::seconds(10) ? secondsText(static_cast<double>(each.count()) / 1000, 'g', 2)
                                               : durationText(each);
    };
    return StatusTextWords::tr("target every %1, actual every %2: %3")
        .arg(time(pace.wanted), time(pace.achieved), limitText(status));
}

QString skewText(const PollerStatus &status, const ClockReading &moment)
{
    const std::optional<milliseconds> skew = status.serverClock.skew(moment.tick, moment.now);
    if (!skew || std::chrono::abs(*skew) <= ReportedSkew)
        return {};
    return *skew > milliseconds(0) ? StatusTextWords::tr("%1 ahead").arg(durationText(*skew))
                                   : StatusTextWords::tr("%1 behind").arg(durationText(-*skew));
}

WatchSummary watchSummary(const TaskTable &table, MonotonicTime now)
{
    WatchSummary summary{.rows = table.size(),
        .settled = table.countSettled(),
        .neverPolled = table.countNeverPolled(),
        .oldestPoll = {}};
    if (const std::optional<MonotonicTime> oldest = table.oldestPoll())
        summary.oldestPoll = std::chrono::floor<std::chrono::milliseconds>(now - *oldest);
    return summary;
}

StatusText statusText(const PollerStatus &status, const WatchSummary &summary, const ClockReading &moment,
    StatusDetail detail, std::optional<Timestamp> pausedSince)
{
    if (summary.rows == 0)
        return {StatusText::Mood::Idle, StatusTextWords::tr("No tasks to poll")};

    QStringList parts;
    StatusText::Mood mood = status.trouble || status.knowsNoTask || status.lostTasks > 0 ? StatusText::Mood::Trouble
                                                                                         : StatusText::Mood::Polling;
    if (status.lacksConnection) {
        mood = StatusText::Mood::Paused;
        parts.append(StatusTextWords::tr("Waiting for the files of the connection: no requests"));
    } else if (status.lacksToken) {
        mood = StatusText::Mood::Paused;
        parts.append(StatusTextWords::tr("Waiting for the token: no requests"));
    } else if (status.paused) {
        mood = StatusText::Mood::Paused;
        parts.append(pausedSince
                ? StatusTextWords::tr("Paused since %1: %Ln tasks, no requests", "a time", summary.rows)
                      .arg(shortClockText(*pausedSince))
                : StatusTextWords::tr("Paused: %Ln tasks, no requests", nullptr, summary.rows));
    } else if (status.asleep) {
        mood = StatusText::Mood::Paused;
        parts.append(StatusTextWords::tr("Window hidden: no requests"));
    } else if (status.limiter == LimiterState::Stopped) {
        parts.append(StatusTextWords::tr("Stopped: %1").arg(fetchErrorTitle(FetchErrorKind::Unauthorized)));
    } else if (status.limiter == LimiterState::Held && status.trouble) {
        parts.append(StatusTextWords::tr("%1: waiting %2")
                         .arg(fetchErrorTitle(status.trouble->kind), timeToText(*status.nextAllowed, moment)));
    } else {
        parts = pollingParts(status, summary, detail);
    }
    if (const QString oldest = oldestPoll(summary); !oldest.isEmpty())
        parts.append(oldest);
    if (const QString skew = skewText(status, moment); !skew.isEmpty() && detail == StatusDetail::Full)
        parts.append(StatusTextWords::tr("server clock %1").arg(skew));
    return {mood, parts.join(QStringLiteral("  ·  "))};
}

} // namespace Taskwatch
