// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/mute.h"

#include "alerts/alertwatcher.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Taskwatch {

Timestamp muteEnd(MuteSpan span, Timestamp now, const QTimeZone &zone)
{
    switch (span) {
    case MuteSpan::QuarterHour:
        return now + std::chrono::minutes(15);
    case MuteSpan::Hour:
        return now + std::chrono::hours(1);
    case MuteSpan::UntilTomorrow: {
        const QDate today = QDateTime::fromMSecsSinceEpoch(toUnixMs(now), zone).date();
        // A zone that moves across the date line skips a day.
        for (int days = 1; days <= 2; ++days) {
            const QDateTime begin = today.addDays(days).startOfDay(zone);
            if (begin.isValid() && begin.toMSecsSinceEpoch() > toUnixMs(now))
                return fromUnixMs(begin.toMSecsSinceEpoch());
        }
        return now + std::chrono::hours(24);
    }
    }
    Q_UNREACHABLE();
}

void Mute::begin(Timestamp until, const ClockReading &moment)
{
    m_until = until;
    const std::chrono::milliseconds length = until - moment.now;
    m_end = length > Longest ? moment.tick : moment.tick + std::max<std::chrono::milliseconds>(length, -Longest);
}

std::chrono::milliseconds Mute::left(MonotonicTime now) const
{
    if (!m_until)
        return {};
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(m_end - now), std::chrono::milliseconds(0));
}

void Mute::add(std::span<const Alert> alerts)
{
    std::copy_if(
        alerts.begin(), alerts.end(), std::back_inserter(m_alerts), [](const Alert &alert) { return !alert.reminder; });
}

MutedAlerts Mute::collect(const TaskTable &table, const AlertWatcher &watcher)
{
    const std::vector<Alert> alerts = std::exchange(m_alerts, {});
    MutedAlerts muted{.alerts = static_cast<int>(alerts.size()), .ids = {}};
    QSet<TaskId> seen;
    for (const Alert &alert : alerts) {
        if (!watcher.holds(table, alert))
            continue;
        const TaskId &id = table.at(alert.row).id;
        if (!seen.contains(id)) {
            seen.insert(id);
            muted.ids.append(id);
        }
    }
    return muted;
}

} // namespace Taskwatch
