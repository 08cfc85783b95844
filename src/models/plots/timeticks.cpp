// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timeticks.h"

#include <QDateTime>
#include <QLocale>

namespace Taskwatch {

namespace {

constexpr int Minutes[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080};

Timestamp toTimestamp(const QDateTime &time)
{
    return fromUnixMs(time.toMSecsSinceEpoch());
}

} // namespace

QList<TimeTick> timeTicks(Timestamp from, Timestamp to, int maxCount)
{
    int length = Minutes[std::size(Minutes) - 1];
    for (const int minutes : Minutes) {
        if ((to - from) / std::chrono::minutes(minutes) + 1 <= maxCount) {
            length = minutes;
            break;
        }
    }
    QList<TimeTick> ticks;
    if (maxCount < 1)
        return ticks;
    // Local time: when summer time starts, 2:00 does not exist, and 3:00 follows 1:59.
    QDate day = QDateTime::fromMSecsSinceEpoch(toUnixMs(from)).date();
    for (const int days = std::max(1, length / 1440); toTimestamp(day.startOfDay()) <= to; day = day.addDays(days)) {
        for (int minute = 0; minute < 1440; minute += length) {
            const QTime wall(minute / 60, minute % 60);
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
