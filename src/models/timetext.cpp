// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timetext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr milliseconds DueNowFor{3000}; // the answer that tells what happened needs a moment

qint64 wholeSeconds(milliseconds duration)
{
    return std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(duration).count());
}

QString oneUnit(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return Words::tr("%1 s", "seconds").arg(s);
    if (s < Hour)
        return Words::tr("%1 m", "minutes").arg(s / Minute);
    if (s < 2 * Day)
        return Words::tr("%1 h", "hours").arg(s / Hour);
    return Words::tr("%1 d", "days").arg(s / Day);
}

QDateTime toDateTime(Timestamp time, Qt::TimeSpec spec)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(time), spec);
}

} // namespace

QString durationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return Words::tr("%1 s", "seconds").arg(s);
    if (s < 10 * Minute)
        return s % Minute ? Words::tr("%1 m %2 s", "minutes and seconds").arg(s / Minute).arg(s % Minute)
                          : Words::tr("%1 m", "minutes").arg(s / Minute);
    if (s < Hour)
        return Words::tr("%1 m", "minutes").arg(s / Minute);
    if (s < Day)
        return s % Hour / Minute ? Words::tr("%1 h %2 m", "hours and minutes").arg(s / Hour).arg(s % Hour / Minute)
                                 : Words::tr("%1 h", "hours").arg(s / Hour);
    if (s >= 100 * Day)
        return Words::tr("%1 d", "days").arg(s / Day); // hours say nothing any more
    return s % Day / Hour ? Words::tr("%1 d %2 h", "days and hours").arg(s / Day).arg(s % Day / Hour)
                          : Words::tr("%1 d", "days").arg(s / Day);
}

QString agoText(Timestamp time, Timestamp now)
{
    if (time > now)
        return Words::tr("in %1").arg(oneUnit(time - now));
    return Words::tr("%1 ago").arg(oneUnit(now - time));
}

QString countdownText(Timestamp due, Timestamp now)
{
    if (due > now)
        return Words::tr("in %1").arg(durationText(due - now));
    return isOverdue(due, now) ? Words::tr("overdue %1").arg(durationText(now - due)) : Words::tr("due now");
}

bool isOverdue(Timestamp due, Timestamp now)
{
    return now - due >= DueNowFor;
}

QString localTimeText(Timestamp time)
{
    return toDateTime(time, Qt::LocalTime).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString allTimeForms(Timestamp time, Timestamp now)
{
    const QDateTime local = toDateTime(time, Qt::LocalTime);
    const QDateTime withOffset = local.toOffsetFromUtc(local.offsetFromUtc());
    return agoText(time, now) + u'\n' + withOffset.toString(Qt::ISODateWithMs) + u'\n'
        + toDateTime(time, Qt::UTC).toString(Qt::ISODateWithMs) + u'\n' + QString::number(toUnixMs(time));
}

} // namespace Taskwatch
