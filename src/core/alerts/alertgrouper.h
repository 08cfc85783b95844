// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "alerts/alertgroup.h"
#include "compact/derivedtexts.h"
#include "base/moment.h"
#include "table/tasktable.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <span>

namespace Taskwatch {

/// Makes one message of many alerts. Pure: the time is passed in.
///
/// Alerts are collected for a moment; then there is one message a group, and never more than MostPerMinute in a minute: what is over
/// that is summed into one. A group that grows is told again, with all of its tasks so far, for as long as nobody has closed it.
class AlertGrouper final
{
public:
    AlertGrouper();

    /// Collects @p alerts, of rows that @p table still has.
    void add(const TaskTable &table, std::span<const Alert> alerts, const AlertRules &rules, MonotonicTime now);
    /// When takeDue() will have something; none while nothing is collected.
    [[nodiscard]] std::optional<MonotonicTime> due() const;
    /// What is to be told now, the largest first.
    [[nodiscard]] std::vector<AlertGroup> takeDue(MonotonicTime now);
    /// Somebody has closed the message of the group @p key: the next one counts anew.
    void close(const QString &key);
    /// What was collected and not told yet, which will not be told any more.
    [[nodiscard]] std::vector<Alert> takePending();

    static constexpr std::chrono::seconds Collecting{2};
    /// Between two messages of a group that grows.
    static constexpr std::chrono::seconds Spacing{20};
    static constexpr int MostPerMinute = 5;
    /// After this long without an alert a group counts anew.
    static constexpr std::chrono::hours Memory{1};

private:
    struct Group {
        AlertGroup told; ///< with what is collected
        QSet<TaskId> ids;
        std::vector<Alert> pending;
        MonotonicTime pendingSince{};
        bool isNew = false; ///< among what is pending is more than reminders
        OptionalTime<MonotonicTime> toldAt;
    };

    Group &groupOf(const TaskRow &row, const Alert &alert, const AlertRule &rule, const TextPool &texts);
    [[nodiscard]] static MonotonicTime dueAt(const Group &group);
    [[nodiscard]] static AlertGroup sumOf(std::vector<AlertGroup> parts);
    void forgetOld(MonotonicTime now);

    QHash<QString, Group> m_groups; // by key
    std::deque<MonotonicTime> m_told; // the messages of the last minute
    DerivedTexts m_families;
    DerivedTexts m_hosts;
    quint32 m_generation = 0; // of the texts that those were derived from
};

} // namespace Taskwatch
