// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct Words {
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
QString seconds(qint64 count)
{
    return QString::number(count) + u' ' + Words::tr("s", "seconds");
}

QString minutes(qint64 count)
{
    return QString::number(count) + u' ' + Words::tr("m", "minutes");
}

QString hours(qint64 count)
{
    return QString::number(count) + u' ' + Words::tr("h", "hours");
}

QString days(qint64 count)
{
    return QString::number(count) + u' ' + Words::tr("d", "days");
}

} // namespace

QString durationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return seconds(s);
    if (s < 10 * Minute)
        return s % Minute ? minutes(s / Minute) + u' ' + seconds(s % Minute) : minutes(s / Minute);
    if (s < Hour)
        return minutes(s / Minute);
    if (s < Day)
        return s % Hour / Minute ? hours(s / Hour) + u' ' + minutes(s % Hour / Minute) : hours(s / Hour);
    if (s >= 100 * Day)
        return days(s / Day); // hours do not matter any more
    return s % Day / Hour ? days(s / Day) + u' ' + hours(s % Day / Hour) : days(s / Day);
}

QString shortDurationText(milliseconds duration)
{
    const qint64 s = wholeSeconds(duration);
    if (s < Minute)
        return seconds(s);
    if (s < Hour)
        return minutes(s / Minute);
    return s < 2 * Day ? hours(s / Hour) : days(s / Day);
}

} // namespace Taskwatch
