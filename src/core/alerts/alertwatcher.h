// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "base/clockreading.h"
#include "table/tasktable.h"
#include "text/caseinsensitivematcher.h"

#include <QHash>

#include <deque>
#include <span>

namespace Taskwatch {

/// Detects when a notification rule begins to apply to a row. Pure: the caller passes observations and the time.
///
/// An alert is raised only when a rule begins to apply. A rule that applied already when the row was first seen (added,
/// or loaded from an earlier run) or when the rule was changed is recorded without an alert. A rule that stops applying
/// and begins again raises another alert.
class AlertWatcher final
{
public:
    explicit AlertWatcher(const AlertRules &rules = defaultAlertRules());

    [[nodiscard]] const AlertRules &rules() const { return m_rules; }
    /// Where a new or changed rule applies already is recorded, without alerts, by the next calls of checkTime().
    void setRules(const AlertRules &rules);
    /// Whether the endpoint is being polled; initially it is not. Polls cannot be unanswered while polling is off.
    void setAsking(bool asking, MonotonicTime now);

    /// The alerts raised by observations that were just applied to @p rows, the result of TaskTable::apply().
    [[nodiscard]] std::vector<Alert> checkRows(
        const TaskTable &table, std::span<const int> rows, const ClockReading &moment);
    /// Checks the next @p most rows, and continues with the first row after the last. Returns the alerts raised because
    /// time has passed, and the reminders that are due.
    [[nodiscard]] std::vector<Alert> checkTime(
        const TaskTable &table, const ClockReading &moment, int most = RowsAtATime);
    /// Whether checkTime() can return anything.
    [[nodiscard]] bool dependsOnTime() const;
    /// Whether there are rows for which setRules() still has to record what applies already. If so, call checkTime()
    /// soon.
    [[nodiscard]] bool isChecking() const { return m_toCheck > 0; }

    /// Whether the rule of @p alert still applies to its task. False if the task is no longer watched.
    [[nodiscard]] bool holds(const TaskTable &table, const Alert &alert) const;

    /// Takes well under two milliseconds, also if the rows are scattered in memory.
    static constexpr int RowsAtATime = 2'500;
    /// If checkTime() was not called for longer than this, the machine was asleep and nothing was polled in that
    /// time.
    static constexpr std::chrono::seconds LongestNap{30};

private:
    /// State of a row.
    struct Memory {
        quint32 serial = 0; ///< TaskRow::serial
        std::optional<Phase> phase; ///< the last; none: not known
        std::array<std::optional<bool>, AllAlertKinds.size()> holds; ///< by kind; none: not known
        [[nodiscard]] std::optional<bool> &holdsOf(AlertKind kind) { return holds[static_cast<size_t>(kind)]; }
    };

    /// When alerts of a rule were last raised, for reminders; the oldest is first.
    struct Reminders {
        struct Reported {
            MonotonicTime at;
            Alert alert;
        };
        std::deque<Reported> reported;
        QHash<int, MonotonicTime> last; // by row: entries of `said` with another time are outdated
    };

    [[nodiscard]] const AlertRule &rule(AlertKind kind) const { return ruleOf(m_rules, kind); }
    Memory &memoryOf(int index, const TaskRow &row);
    [[nodiscard]] const Memory *knownMemoryOf(const TaskTable &table, const Alert &alert) const;
    /// Whether the rule of @p kind applies to a row now; none if that is not known.
    [[nodiscard]] std::optional<bool> evaluate(
        AlertKind kind, int index, const TaskRow &row, const ClockReading &moment);
    [[nodiscard]] std::optional<bool> isOverdue(const TaskRow &row, const ClockReading &moment) const;
    [[nodiscard]] std::optional<bool> isUnanswered(int index, const TaskRow &row, const ClockReading &moment);
    void updatePhase(int index, const TaskRow &row, const ClockReading &moment, std::vector<Alert> &alerts);
    void update(AlertKind kind, int index, const TaskRow &row, const ClockReading &moment, std::vector<Alert> &alerts);
    void raise(const Alert &alert, const ClockReading &moment, std::vector<Alert> &alerts);
    void remind(const TaskTable &table, const ClockReading &moment, int most, std::vector<Alert> &alerts);
    [[nodiscard]] MonotonicTime seenFirst(quint32 added, MonotonicTime now);

    AlertRules m_rules;
    CaseInsensitiveMatcher m_needle;
    std::vector<Memory> m_memory; // by row
    QHash<int, MonotonicTime> m_unanswered; // by row: the first of its consecutive unanswered polls
    /// When rows were first seen, in the order in which they were added. Gives how long a row has waited for its first
    /// poll.
    struct SeenFirst {
        quint32 end; ///< `added` of all rows seen until `at` is less than this
        MonotonicTime at;
    };
    std::deque<SeenFirst> m_seenFirst;
    std::array<Reminders, AllAlertKinds.size()> m_reminders;
    OptionalTime<MonotonicTime> m_askingSince;
    OptionalTime<MonotonicTime> m_timeCheckedAt;
    int m_clockRow = 0; // the next row that checkTime() checks
    int m_toCheck = 0; // number of rows from m_clockRow on that setRules() still has to record
};

} // namespace Taskwatch
