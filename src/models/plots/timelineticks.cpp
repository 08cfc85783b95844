// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelineticks.h"

#include "text/joinedtext.h"

#include <QDateTime>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr qint64 UsualSteps[] = {1, 2, 5, 10, 15, 30, Minute, 2 * Minute, 5 * Minute, 10 * Minute, 15 * Minute,
    30 * Minute, Hour, 2 * Hour, 3 * Hour, 6 * Hour, 12 * Hour, Day, 2 * Day, 7 * Day};
/// The end of the year 9999. Later times are mistakes, and Qt does not know all of them.
constexpr Timestamp LastTickTime{std::chrono::milliseconds(253'402'300'799'999)};

/// The shortest usual step of at least @p least seconds.
qint64 tickStep(double least)
{
    const auto *usual = std::find_if(std::begin(UsualSteps), std::end(UsualSteps),
        [least](qint64 seconds) { return static_cast<double>(seconds) >= least; });
    if (usual != std::end(UsualSteps))
        return *usual;
    qint64 step = 7 * Day;
    while (static_cast<double>(step) < least)
        step *= 2;
    return step;
}

/// What is added to UTC at @p time, in seconds.
qint64 offsetAt(Timestamp time, TimeForm form)
{
    return form == TimeForm::Utc ? 0 : QDateTime::fromMSecsSinceEpoch(toUnixMs(time)).offsetFromUtc();
}

} // namespace

QList<TimelineTick> timelineTicks(const TimelineScale &scale, double left, double right, double spacing, TimeForm form)
{
    QList<TimelineTick> ticks;
    if (scale.pieces().empty() || scale.perPixel().count() <= 0)
        return ticks;
    const qint64 step = tickStep(scale.perPixel().count() * spacing / 1000);
    const auto wallTime = [form](Timestamp time) {
        return QDateTime::fromSecsSinceEpoch(toUnixMs(time) / 1000 + offsetAt(time, form), Qt::UTC);
    };
    const QString dateFormat = QStringLiteral("yyyy-MM-dd");
    const QString clockFormat = step < Minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    QString day = wallTime(scale.timeAt(left)).toString(dateFormat);
    const auto addTicks = [&](Timestamp from, Timestamp to) {
        from = std::max(from, scale.timeAt(left));
        to = std::min({to, scale.timeAt(right), LastTickTime});
        const auto seconds = [](Timestamp time) { return toUnixMs(time) / 1000; };
        for (qint64 wall = (seconds(from) + offsetAt(from, form)) / step * step;; wall += step) {
            const Timestamp near = fromUnixMs(1000 * (wall - offsetAt(from, form)));
            const Timestamp time = fromUnixMs(1000 * (wall - offsetAt(near, form))); // clocks may have changed since
            if (time > to)
                return;
            if (time < from)
                continue;
            const QDateTime shown = wallTime(time);
            const QString date = shown.toString(dateFormat);
            const QString clock = shown.toString(clockFormat);
            const bool isMidnight = wall % Day == 0;
            const QString text = form == TimeForm::EpochMs ? QString::number(toUnixMs(time))
                : isMidnight                               ? leftToRightText(date)
                : date == day                              ? leftToRightText(clock)
                                                           : leftToRightText(date + u' ' + clock);
            day = date;
            ticks.append({scale.xAt(time), text});
        }
    };
    // Neighbours that are not collapsed have the same scale.
    const std::span<const TimelineScale::Piece> pieces = scale.pieces();
    for (auto first = pieces.begin(); first != pieces.end();) {
        const auto end = std::find_if(first, pieces.end(),
            [first](const TimelineScale::Piece &piece) { return piece.collapsed != first->collapsed; });
        if (!first->collapsed && first->left <= right && std::prev(end)->right >= left)
            addTicks(first->from, std::prev(end)->to);
        first = end;
    }
    return ticks;
}

} // namespace Taskwatch
