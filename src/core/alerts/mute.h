// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "base/optionaltime.h"
#include "task/taskid.h"
#include "base/timestamp.h"

#include <QList>
#include <QTimeZone>

#include <span>
#include <vector>

namespace Taskwatch {

class AlertWatcher;
class TaskTable;

/// For how long a person may want to be told nothing.
enum class MuteSpan : quint8 { QuarterHour, Hour, UntilTomorrow };
inline constexpr std::array<MuteSpan, 3> AllMuteSpans = {MuteSpan::QuarterHour, MuteSpan::Hour, MuteSpan::UntilTomorrow};

/// When what begins at @p now is over. Tomorrow is when the next day begins in @p zone, which need not be at 0:00 nor
/// within 24 hours.
[[nodiscard]] Timestamp muteEnd(MuteSpan span, Timestamp now, const QTimeZone &zone);

/// What was not told while nothing was to be told.
struct MutedAlerts {
    int alerts = 0; ///< all of them
    QList<TaskId> ids; ///< of those that still hold, each once

    friend bool operator==(const MutedAlerts &, const MutedAlerts &) = default;
};

/// Nothing is told for a while, which ends by itself. Pure: the time is passed in.
class Mute final
{
public:
    /// By the wall clock, as "tomorrow" is, and as it is kept from one run to the next.
    void begin(Timestamp until) { m_until = until; }
    /// Nobody wants to wait any longer.
    void end() { m_until.reset(); }
    /// When it ends; none where it was never begun, or end() was said.
    [[nodiscard]] std::optional<Timestamp> until() const { return m_until; }
    /// A clock that was set back does not make it last for weeks.
    [[nodiscard]] bool isOn(Timestamp now) const { return m_until && now < *m_until && *m_until - now <= Longest; }

    /// Notes @p alerts, that are not told. Reminders are of what was told before.
    void add(std::span<const Alert> alerts);
    [[nodiscard]] bool hasAlerts() const { return !m_alerts.empty(); }
    /// What was noted; nothing is any more.
    [[nodiscard]] MutedAlerts take(const TaskTable &table, const AlertWatcher &watcher);

    /// The longest day has an hour more, and a zone may skip another.
    static constexpr std::chrono::hours Longest{50};

private:
    OptionalTime<Timestamp> m_until;
    std::vector<Alert> m_alerts;
};

} // namespace Taskwatch
