// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/trendtext.h"

#include "cells/phasetext.h"
#include "cells/timetext.h"
#include "text/safetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Taskwatch {

namespace {

struct TrendTextWords {
    Q_DECLARE_TR_FUNCTIONS(TrendText)
};

QDateTime local(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(time));
}

QString dayText(Timestamp time)
{
    return QLocale().toString(local(time).date(), QStringLiteral("ddd d MMM"));
}

/// `4 failures (0.8 a minute)`; without the rate for a single minute.
QString rateWords(const TrendBucket &bucket)
{
    QString count = failuresText(bucket.failures);
    if (bucket.minutes <= 1 || bucket.failures == 0)
        return count;
    return TrendTextWords::tr("%1 (%2 a minute)").arg(count, QLocale().toString(bucket.failuresPerMinute(), 'g', 2));
}

} // namespace

QString spanText(Timestamp from, Timestamp to, bool withDay)
{
    const QString begin = withDay ? dayText(from) + u' ' + shortClockText(from) : shortClockText(from);
    return to - from <= PhaseSample::Length
        ? begin
        : TrendTextWords::tr("%1–%2", "from one time to another").arg(begin, shortClockText(to));
}

QString gapWords(WatchGap::Reason reason)
{
    switch (reason) {
    case WatchGap::Reason::NotRunning:
        return TrendTextWords::tr("the program was not running");
    case WatchGap::Reason::Paused:
        return TrendTextWords::tr("paused");
    case WatchGap::Reason::Hidden:
        return TrendTextWords::tr("the window was hidden");
    case WatchGap::Reason::Unreachable:
        return TrendTextWords::tr("the endpoint was unreachable");
    case WatchGap::Reason::NotWatched:
        return TrendTextWords::tr("nothing was watched");
    case WatchGap::Reason::Asleep:
        return TrendTextWords::tr("the computer was asleep");
    }
    Q_UNREACHABLE();
}

QString bucketText(const TrendBucket &bucket, bool withDay, const QStringList &hosts)
{
    const QString separator = QStringLiteral(" · ");
    QStringList parts{spanText(bucket.from, bucket.to, withDay)};
    if (!bucket.isKnown()) {
        parts.append(bucket.gap ? TrendTextWords::tr("no polling: %1").arg(gapWords(*bucket.gap))
                                : TrendTextWords::tr("not recorded"));
        return parts.join(separator);
    }
    for (const std::optional<Phase> &phase : StackedPhases) {
        if (const int count = bucket.counts.of(phase); count > 0)
            parts.append(
                TrendTextWords::tr("%1 %2", "number, phase").arg(QLocale().toString(count), phaseWordWithin(phase)));
    }
    if (parts.size() == 1)
        parts.append(TrendTextWords::tr("no tasks"));
    parts.append(rateWords(bucket));
    for (qsizetype i = 0; i < std::min(hosts.size(), bucket.hostFailures.size()); ++i) {
        if (bucket.hostFailures[i] > 0)
            parts.append(TrendTextWords::tr("%1 %2", "host, number of failures")
                             .arg(hostText(hosts[i]), QLocale().toString(bucket.hostFailures[i])));
    }
    if (!hosts.isEmpty() && bucket.otherFailures() > 0)
        parts.append(
            TrendTextWords::tr("others %1", "failures at other hosts").arg(QLocale().toString(bucket.otherFailures())));
    if (bucket.gap)
        parts.append(TrendTextWords::tr("no polling: %1").arg(gapWords(*bucket.gap)));
    return parts.join(separator);
}

QString hostText(const QString &host)
{
    return host.isEmpty() ? TrendTextWords::tr("no host") : safeFirstLine(host, 40);
}

QString failuresText(int count)
{
    return count == 0 ? TrendTextWords::tr("no failed attempts")
                      : TrendTextWords::tr("%Ln failed attempts", nullptr, count);
}

QString momentLabel(const SampleQuery &question, Timestamp now)
{
    const bool otherDay = local(question.from).date() != local(now).date();
    if (!question.phase)
        return TrendTextWords::tr("Failed attempts at %1").arg(spanText(question.from, question.to, otherDay));
    // Phases are counted at the end of the span. The minute is named by its start, as in the chart.
    const Timestamp minute = question.to - PhaseSample::Length;
    return TrendTextWords::tr("%1 at %2", "phase, time")
        .arg(phaseWord(question.phase), spanText(minute, question.to, otherDay));
}

} // namespace Taskwatch
