// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "base/optionaltime.h"
#include "base/timestamp.h"
#include "task/taskid.h"

#include <QList>
#include <QTimeZone>

#include <span>
#include <vector>

namespace Taskwatch {

class AlertWatcher;
class TaskTable;

/// How long notifications can be muted.
enum class MuteSpan : quint8 { QuarterHour, Hour, UntilTomorrow };
inline constexpr std::array<MuteSpan, 3> AllMuteSpans = {
    MuteSpan::QuarterHour, MuteSpan::Hour, MuteSpan::UntilTomorrow};

/// When a mute of @p span that begins at @p now ends. UntilTomorrow ends when the next day begins in @p zone, which may
/// not be at 0:00 and may be more than 24 hours ahead.
[[nodiscard]] Timestamp muteEnd(MuteSpan span, Timestamp now, const QTimeZone &zone);

/// The alerts of a mute.
struct MutedAlerts {
    int alerts = 0; ///< number of all alerts
    QList<TaskId> ids; ///< tasks of the alerts that still apply, each once

    friend bool operator==(const MutedAlerts &, const MutedAlerts &) = default;
};

/// Mutes notifications until a given time and collects their alerts. Pure: the caller passes the time.
class Mute final
{
public:
    /// Uses the wall clock, because "tomorrow" depends on it and the end is saved across runs.
    void begin(Timestamp until) { m_until = until; }
    /// Ends the mute early.
    void end() { m_until.reset(); }
    /// When it ends; none if it was not begun or end() was called. May be in the past.
    [[nodiscard]] std::optional<Timestamp> until() const { return m_until; }
    /// Off if the end is more than Longest ahead: a clock that was set back must not mute for weeks.
    [[nodiscard]] bool isOn(Timestamp now) const { return m_until && now < *m_until && *m_until - now <= Longest; }

    /// Collects @p alerts, except reminders, which were reported before.
    void add(std::span<const Alert> alerts);
    /// Removes and returns the collected alerts.
    [[nodiscard]] MutedAlerts collect(const TaskTable &table, const AlertWatcher &watcher);

    /// The longest day has 25 hours, and a zone may skip a day.
    static constexpr std::chrono::hours Longest{50};

private:
    OptionalTime<Timestamp> m_until;
    std::vector<Alert> m_alerts;
};

} // namespace Taskwatch
