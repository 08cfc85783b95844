// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "base/clockreading.h"
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
    /// Begins at @p moment and lasts as long as the wall clock then needs to @p until, also if it is set meanwhile.
    /// Ends at once if that is more than Longest: a clock that was set back must not mute for weeks.
    void begin(Timestamp until, const ClockReading &moment);
    /// Ends the mute early.
    void end() { m_until.reset(); }
    /// When it ends, by the wall clock as it was at begin(); none if it was not begun or end() was called. May be in
    /// the past.
    [[nodiscard]] std::optional<Timestamp> until() const { return m_until; }
    /// How long it lasts from @p now on; 0 if it is over.
    [[nodiscard]] std::chrono::milliseconds left(MonotonicTime now) const;

    /// Collects @p alerts, except reminders, which were reported before.
    void add(std::span<const Alert> alerts);
    /// Removes and returns the collected alerts.
    [[nodiscard]] MutedAlerts collect(const TaskTable &table, const AlertWatcher &watcher);

    /// The longest day has 25 hours, and a zone may skip a day.
    static constexpr std::chrono::hours Longest{50};

private:
    OptionalTime<Timestamp> m_until;
    MonotonicTime m_end{};
    std::vector<Alert> m_alerts;
};

} // namespace Taskwatch
