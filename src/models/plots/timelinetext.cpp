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

} // namespace

QString timelineNowText(Timestamp now, TimeForm times)
{
    return TimelineTextWords::tr("now %1").arg(clockText(now, now, times));
}

QString timelineCollapsedText(std::chrono::milliseconds length)
{
    return TimelineTextWords::tr("no change for %1", "a length of time, drawn short").arg(durationText(length));
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
        return relative ? TimelineTextWords::tr("next %1", "attempt; a countdown, or how long it is overdue")
                              .arg(countdownText(ahead.serverAt, moment.serverNow))
                        : TimelineTextWords::tr("next %1").arg(clockText(ahead.serverAt, moment.serverNow, times));
    case TimelinePlan::Ahead::Kind::Deadline:
        if (ahead.serverAt <= moment.serverNow)
            return relative
                ? TimelineTextWords::tr("deadline passed %1").arg(agoText(ahead.serverAt, moment.serverNow))
                : TimelineTextWords::tr("deadline passed %1").arg(clockText(ahead.serverAt, moment.serverNow, times));
        return relative ? TimelineTextWords::tr("deadline %1").arg(agoText(ahead.serverAt, moment.serverNow))
                        : TimelineTextWords::tr("deadline %1").arg(clockText(ahead.serverAt, moment.serverNow, times));
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
