// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelinetext.h"

#include "text/durationtext.h"

#include <QCoreApplication>

namespace Taskwatch {

namespace {

struct TimelineTextWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

bool isSameDay(Timestamp a, Timestamp b)
{
    return localTimeText(a).left(10) == localTimeText(b).left(10);
}

} // namespace

QString timelineClockText(Timestamp time, Timestamp now, TimeForm times)
{
    switch (times) {
    case TimeForm::Relative:
    case TimeForm::Local:
        return isSameDay(time, now) ? localTimeText(time).sliced(11) : localTimeText(time);
    case TimeForm::Utc:
        return utcTimeText(time).left(10) == utcTimeText(now).left(10) ? utcTimeText(time).sliced(11)
                                                                       : utcTimeText(time);
    case TimeForm::EpochMs:
        return QString::number(toUnixMs(time));
    }
    Q_UNREACHABLE();
}

QString timelineNowText(Timestamp now, TimeForm times)
{
    return TimelineTextWords::tr("now %1").arg(timelineClockText(now, now, times));
}

QString timelineCollapsedText(std::chrono::milliseconds length)
{
    return TimelineTextWords::tr("%1 without events", "a stretch of time in which nothing happened, drawn short")
        .arg(durationText(length));
}

QString timelineGapText(const WatchGap &gap, Timestamp now)
{
    return TimelineTextWords::tr("no polling for %1").arg(durationText(gap.to.value_or(now) - gap.from));
}

QString timelineAheadText(const TimelinePlan::Ahead &ahead, const ClockReading &moment, TimeForm times)
{
    const bool relative = times == TimeForm::Relative;
    switch (ahead.kind) {
    case TimelinePlan::Ahead::Kind::Next:
        return relative
            ? TimelineTextWords::tr("next %1", "attempt; a countdown, or how long it is overdue")
                  .arg(countdownText(ahead.serverAt, moment.serverNow))
            : TimelineTextWords::tr("next %1").arg(timelineClockText(ahead.serverAt, moment.serverNow, times));
    case TimelinePlan::Ahead::Kind::Deadline:
        if (ahead.serverAt <= moment.serverNow)
            return relative ? TimelineTextWords::tr("deadline passed %1").arg(agoText(ahead.serverAt, moment.serverNow))
                            : TimelineTextWords::tr("deadline passed %1")
                                  .arg(timelineClockText(ahead.serverAt, moment.serverNow, times));
        return relative
            ? TimelineTextWords::tr("deadline %1").arg(agoText(ahead.serverAt, moment.serverNow))
            : TimelineTextWords::tr("deadline %1").arg(timelineClockText(ahead.serverAt, moment.serverNow, times));
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
