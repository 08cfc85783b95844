// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

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

QString localDigits(qint64 count)
{
    return QLocale().toString(count);
}

QString wholeSecondsText(qint64 count)
{
    return DurationTextWords::tr("%1 s", "seconds").arg(localDigits(count));
}

QString minutesText(qint64 count)
{
    return DurationTextWords::tr("%1 m", "minutes").arg(localDigits(count));
}

QString hoursText(qint64 count)
{
    return DurationTextWords::tr("%1 h", "hours").arg(localDigits(count));
}

QString daysText(qint64 count)
{
    return DurationTextWords::tr("%1 d", "days").arg(localDigits(count));
}

} // namespace

QString durationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return wholeSecondsText(s);
    if (s < 10 * Minute)
        return s % Minute ? DurationTextWords::tr("%1 m %2 s", "minutes and seconds")
                                .arg(localDigits(s / Minute), localDigits(s % Minute))
                          : minutesText(s / Minute);
    if (s < Hour)
        return minutesText(s / Minute);
    if (s < Day)
        return s % Hour / Minute ? DurationTextWords::tr("%1 h %2 m", "hours and minutes")
                                       .arg(localDigits(s / Hour), localDigits(s % Hour / Minute))
                                 : hoursText(s / Hour);
    if (s >= 100 * Day)
        return daysText(s / Day); // hours do not matter any more
    return s % Day / Hour
        ? DurationTextWords::tr("%1 d %2 h", "days and hours").arg(localDigits(s / Day), localDigits(s % Day / Hour))
        : daysText(s / Day);
}

QString shortDurationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return wholeSecondsText(s);
    if (s < Hour)
        return minutesText(s / Minute);
    return s < 2 * Day ? hoursText(s / Hour) : daysText(s / Day);
}

QString millisecondsText(milliseconds duration)
{
    return DurationTextWords::tr("%1 ms", "milliseconds").arg(localDigits(duration.count()));
}

QString secondsText(double seconds, char format, int precision)
{
    return DurationTextWords::tr("%1 s", "seconds").arg(QLocale().toString(seconds, format, precision));
}

} // namespace Taskwatch
