// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/trendticks.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Taskwatch {

namespace {

/// The end of the year 9999. Later times are mistakes, and Qt does not know all of them.
constexpr Timestamp LastTime{std::chrono::milliseconds(253'402'300'799'999)};
constexpr int Minutes[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080};

Timestamp toTimestamp(const QDateTime &time)
{
    return fromUnixMs(time.toMSecsSinceEpoch());
}

} // namespace

QList<TrendTick> trendTicks(Timestamp from, Timestamp to, int maxCount)
{
    QList<TrendTick> ticks;
    if (maxCount < 1 || from > LastTime)
        return ticks;
    to = std::min(to, LastTime);
    constexpr int Week = Minutes[std::size(Minutes) - 1];
    const auto fits = [&](int minutes) { return (to - from) / std::chrono::minutes(minutes) + 1 <= maxCount; };
    const auto *usual = std::find_if(std::begin(Minutes), std::end(Minutes), fits);
    // A longer stretch gets a tick every few weeks.
    const qint64 length =
        usual != std::end(Minutes) ? *usual : Week * ((to - from) / std::chrono::minutes(Week) / maxCount + 1);
    // Local time: when summer time starts, 2:00 does not exist, and 3:00 follows 1:59.
    QDate day = QDateTime::fromMSecsSinceEpoch(toUnixMs(from)).date();
    for (const qint64 days = std::max<qint64>(1, length / 1440); day.isValid() && toTimestamp(day.startOfDay()) <= to;
         day = day.addDays(days)) {
        for (qint64 minute = 0; minute < 1440; minute += length) {
            const QTime wall(static_cast<int>(minute / 60), static_cast<int>(minute % 60));
            const QDateTime local = minute == 0 ? day.startOfDay() : QDateTime(day, wall);
            const Timestamp time = toTimestamp(local);
            if (time < from || time > to || (!ticks.isEmpty() && time <= ticks.constLast().time)
                || (minute > 0 && local.time() != wall))
                continue;
            ticks.append({time,
                minute == 0 ? QLocale().toString(day, QStringLiteral("ddd d"))
                            : wall.toString(QStringLiteral("HH:mm"))});
        }
    }
    return ticks;
}

} // namespace Taskwatch
