// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "text/foldedneedle.h"
#include "base/moment.h"
#include "table/tasktable.h"

#include <QHash>

#include <deque>
#include <span>

namespace Taskwatch {

/// Finds out when a rule begins to hold of a row. Pure: it is told of looks and of the time.
///
/// Only a beginning is an alert. What held when a row was seen first (added, or recalled from an earlier run), or when the rule
/// was made, is old and only noted. What ended and begins again is an alert again. Four bytes a row, and some more of the rows
/// that nobody answers for, or that are to be told of again.
class AlertWatcher final
{
public:
    explicit AlertWatcher(const AlertRules &rules = defaultAlertRules());

    [[nodiscard]] const AlertRules &rules() const { return m_rules; }
    /// What holds already by a rule that is new or asks for something else now is noted by the next lookAtClock() calls.
    void setRules(const AlertRules &rules);
    /// Whether looks are asked at all. None are at first: until they are, nobody can leave them unanswered.
    void setAsking(bool asking, MonotonicTime now);

    /// What began by the looks that @p rows, as TaskTable::apply() has them, have just taken in.
    [[nodiscard]] std::vector<Alert> take(const TaskTable &table, std::span<const int> rows, const Moment &moment);
    /// What began as time passed, and what is to be said again, of the next @p most rows; after the last one the first.
    [[nodiscard]] std::vector<Alert> lookAtClock(const TaskTable &table, const Moment &moment, int most = RowsAtATime);
    /// Whether lookAtClock() may find anything.
    [[nodiscard]] bool looksAtClock() const;
    /// Whether rows are left of which it must be noted what holds already: the sooner the better.
    [[nodiscard]] bool isNoting() const { return m_toNote > 0; }

    /// Whether what was said still holds. Never so of a task that is no longer watched.
    [[nodiscard]] bool holds(const TaskTable &table, const Alert &alert) const;

    /// Well under two milliseconds, also where the rows are anywhere in memory.
    static constexpr int RowsAtATime = 2'500;
    /// Who was not asked for the time longer than this was asleep, as the machine was: nobody was asked then.
    static constexpr std::chrono::seconds LongestNap{30};

private:
    static constexpr int SerialBits = 21;
    /// Of a row. The bits of what is known and what holds are by the kind's value, less one.
    struct Memory {
        quint32 serial : SerialBits; ///< of TaskRow::added, its last bits
        quint32 phase : 3; ///< that it was in, plus one; 0: not known
        quint32 known : 4;
        quint32 holds : 4;
    };
    static_assert(sizeof(Memory) == 4);
    static_assert(AllPhases.size() < 8 && AllAlertKinds.size() == 5);

    /// When a rule was last said of rows, to say it again; the oldest is first.
    struct Reminders {
        struct Said {
            MonotonicTime at;
            Alert alert;
        };
        std::deque<Said> said;
        QHash<int, MonotonicTime> last; // by row: another time in `said` is outdated
    };

    [[nodiscard]] const AlertRule &rule(AlertKind kind) const { return ruleOf(m_rules, kind); }
    [[nodiscard]] static quint32 bit(AlertKind kind) { return 1U << (static_cast<unsigned>(kind) - 1); }
    Memory &memoryOf(int index, const TaskRow &row);
    [[nodiscard]] const Memory *knownMemoryOf(const TaskTable &table, const Alert &alert) const;
    /// Whether @p kind holds of a row now; none where that cannot be told.
    [[nodiscard]] std::optional<bool> judge(AlertKind kind, int index, const TaskRow &row, const Moment &moment);
    [[nodiscard]] std::optional<bool> isOverdue(const TaskRow &row, const Moment &moment) const;
    [[nodiscard]] std::optional<bool> isUnanswered(int index, const TaskRow &row, const Moment &moment);
    void notePhase(int index, const TaskRow &row, const Moment &moment, std::vector<Alert> &alerts);
    void note(AlertKind kind, int index, const TaskRow &row, const Moment &moment, std::vector<Alert> &alerts);
    void raise(const Alert &alert, const Moment &moment, std::vector<Alert> &alerts);
    void remind(const TaskTable &table, const Moment &moment, int most, std::vector<Alert> &alerts);
    [[nodiscard]] MonotonicTime seenFirst(quint32 added, MonotonicTime now);

    AlertRules m_rules;
    FoldedNeedle m_needle;
    std::vector<Memory> m_memory; // by row
    QHash<int, MonotonicTime> m_unanswered; // by row: the first look of those in a row that nobody answered
    /// When rows were there, by the number of rows added before: enough to say how long one has been waiting for its first look.
    struct SeenFirst {
        quint32 end; ///< the `added` of all seen by then is less
        MonotonicTime at;
    };
    std::deque<SeenFirst> m_seenFirst;
    std::array<Reminders, AllAlertKinds.size()> m_reminders;
    OptionalTime<MonotonicTime> m_askingSince;
    OptionalTime<MonotonicTime> m_lookedAtClock;
    int m_clockRow = 0; // the next one that lookAtClock() looks at
    int m_toNote = 0; // rows, from m_clockRow on
};

} // namespace Taskwatch
