// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct DurationTextWords {
    Q_DECLARE_TR_FUNCTIONS(DurationText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

qint64 wholeSeconds(milliseconds duration)
{
    return std::max<qint64>(0, std::chrono::floor<std::chrono::seconds>(duration).count());
}

/// A number with its unit. Does not use QString::arg(), because hundreds of these texts are made for every frame.
QString secondsText(qint64 count)
{
    return QString::number(count) + u' ' + DurationTextWords::tr("s", "seconds");
}

QString minutesText(qint64 count)
{
    return QString::number(count) + u' ' + DurationTextWords::tr("m", "minutes");
}

QString hoursText(qint64 count)
{
    return QString::number(count) + u' ' + DurationTextWords::tr("h", "hours");
}

QString daysText(qint64 count)
{
    return QString::number(count) + u' ' + DurationTextWords::tr("d", "days");
}

} // namespace

QString durationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return secondsText(s);
    if (s < 10 * Minute)
        return s % Minute ? minutesText(s / Minute) + u' ' + secondsText(s % Minute) : minutesText(s / Minute);
    if (s < Hour)
        return minutesText(s / Minute);
    if (s < Day)
        return s % Hour / Minute ? hoursText(s / Hour) + u' ' + minutesText(s % Hour / Minute) : hoursText(s / Hour);
    if (s >= 100 * Day)
        return daysText(s / Day); // hours do not matter any more
    return s % Day / Hour ? daysText(s / Day) + u' ' + hoursText(s % Day / Hour) : daysText(s / Day);
}

QString shortDurationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return secondsText(s);
    if (s < Hour)
        return minutesText(s / Minute);
    return s < 2 * Day ? hoursText(s / Hour) : daysText(s / Day);
}

} // namespace Taskwatch
