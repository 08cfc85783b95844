// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/timetext.h"

#include "text/joinedtext.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QDateTime>

namespace Taskwatch {

namespace {

using std::chrono::milliseconds;

struct TimeTextWords {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

/// Writes @p value with @p width decimal digits. Returns the end.
QChar *putDigits(QChar *at, int value, int width)
{
    for (int place = width - 1; place >= 0; --place, value /= 10)
        at[place] = QChar(u'0' + value % 10);
    return at + width;
}

/// `2023-03-15 17:28:20`. Formatted by hand: parsing a format for every cell of every frame is ten times slower.
QString dateTimeText(int year, int month, int day, int secondOfDay)
{
    const int yearDigits = year > 9999 ? 5 : 4; // in a time zone ahead of UTC, the last day of 9999 is in 10000
    QString text(yearDigits + 15, Qt::Uninitialized);
    QChar *at = putDigits(text.data(), year, yearDigits);
    *at++ = u'-';
    at = putDigits(at, month, 2);
    *at++ = u'-';
    at = putDigits(at, day, 2);
    *at++ = u' ';
    at = putDigits(at, secondOfDay / 3600, 2);
    *at++ = u':';
    at = putDigits(at, secondOfDay / 60 % 60, 2);
    *at++ = u':';
    putDigits(at, secondOfDay % 60, 2);
    return text;
}

QDateTime toDateTime(Timestamp time, Qt::TimeSpec spec)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(time), spec);
}

/// The offset of @p local if the clock showed the same before or shows it again, because it is set back in between:
/// `+02`, `+05:30`. Otherwise empty.
QString offsetIfAmbiguous(Timestamp time, const QDateTime &local)
{
    constexpr std::chrono::hours Around{3}; // clocks are set back by up to two hours
    const int offset = local.offsetFromUtc();
    for (const Timestamp near : {time - Around, time + Around}) {
        const int other = toDateTime(near, Qt::LocalTime).offsetFromUtc();
        if (other == offset)
            continue;
        const Timestamp twin = time + std::chrono::seconds(offset - other); // shows the same with the other offset
        if (toDateTime(twin, Qt::LocalTime).offsetFromUtc() != other)
            continue;
        const int minutes = std::abs(offset) / 60;
        QString text = (offset < 0 ? u'-' : u'+') + QString::number(minutes / 60).rightJustified(2, u'0');
        if (minutes % 60 != 0)
            text += u':' + QString::number(minutes % 60).rightJustified(2, u'0');
        return text;
    }
    return {};
}

QString localTime(Timestamp time)
{
    const QDateTime local = toDateTime(time, Qt::LocalTime);
    const QCalendar::YearMonthDay date = QCalendar().partsFromDate(local.date());
    return dateTimeText(date.year, date.month, date.day, local.time().msecsSinceStartOfDay() / 1000)
        + offsetIfAmbiguous(time, local);
}

QString utcTime(Timestamp time)
{
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(midnight);
    const auto inDay = std::chrono::floor<std::chrono::seconds>(time - midnight);
    return dateTimeText(int(date.year()), static_cast<int>(unsigned(date.month())),
               static_cast<int>(unsigned(date.day())), static_cast<int>(inDay.count()))
        + u'Z';
}

} // namespace

QString agoText(Timestamp time, Timestamp now)
{
    if (time > now)
        return TimeTextWords::tr("in %1").arg(shortDurationText(time - now));
    return TimeTextWords::tr("%1 ago").arg(shortDurationText(now - time));
}

QString countdownText(Timestamp due, Timestamp now)
{
    if (due > now)
        return TimeTextWords::tr("in %1").arg(durationText(due - now));
    return isOverdue(due, now) ? TimeTextWords::tr("overdue %1").arg(durationText(now - due))
                               : TimeTextWords::tr("due now");
}

QString localTimeText(Timestamp time)
{
    return leftToRightText(localTime(time));
}

QString shortClockText(Timestamp time)
{
    const QDateTime local = toDateTime(time, Qt::LocalTime);
    return leftToRightText(local.time().toString(u"HH:mm") + offsetIfAmbiguous(time, local));
}

QString utcTimeText(Timestamp time)
{
    return leftToRightText(utcTime(time));
}

QString timeText(Timestamp time, Timestamp now, TimeForm form)
{
    switch (form) {
    case TimeForm::Relative:
        return agoText(time, now);
    case TimeForm::Local:
        return localTimeText(time);
    case TimeForm::Utc:
        return utcTimeText(time);
    case TimeForm::EpochMs:
        return QString::number(toUnixMs(time));
    }
    Q_UNREACHABLE();
}

QString clockText(Timestamp time, Timestamp now, TimeForm form, ClockPrecision precision)
{
    if (form == TimeForm::EpochMs)
        return QString::number(toUnixMs(time));
    constexpr qsizetype SecondsEnd = 8; // of `18:28:20`
    const auto textOf = form == TimeForm::Utc ? utcTime : localTime;
    QString text = textOf(time);
    qsizetype clock = text.indexOf(u' ') + 1;
    if (text.startsWith(textOf(now).first(clock))) {
        text.remove(0, clock);
        clock = 0;
    }
    if (precision == ClockPrecision::Milliseconds) {
        const auto inSecond = time - std::chrono::floor<std::chrono::seconds>(time);
        text.insert(clock + SecondsEnd, u'.' + QString::number(inSecond.count()).rightJustified(3, u'0'));
    }
    return leftToRightText(text);
}

QString allTimeForms(Timestamp time, Timestamp now)
{
    QStringList lines{agoText(time, now), isoTimeText(time), isoUtcTimeText(time), QString::number(toUnixMs(time))};
    lines.removeDuplicates(); // local time may be UTC
    return lines.join(u'\n');
}

QString isoTimeText(Timestamp time)
{
    const QDateTime local = toDateTime(time, Qt::LocalTime);
    return local.toOffsetFromUtc(local.offsetFromUtc())
        .toString(Qt::ISODateWithMs); // ISO format of a local time has no offset
}

QString isoUtcTimeText(Timestamp time)
{
    return toDateTime(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace Taskwatch
