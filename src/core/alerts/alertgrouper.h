// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "base/clockreading.h"
#include "compact/internedresults.h"
#include "table/tasktable.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <span>

namespace Taskwatch {

/// How many notifications may be shown: at most MostPerMinute in any minute, whichever window raises them. Pure: the
/// caller passes the time, which never goes back.
class AlertBudget final
{
public:
    static constexpr size_t MostPerMinute = 5;

    /// Number of notifications that may be shown at @p now.
    [[nodiscard]] size_t room(MonotonicTime now)
    {
        while (!m_shown.empty() && now - m_shown.front() >= std::chrono::minutes(1))
            m_shown.pop_front();
        return MostPerMinute - m_shown.size();
    }
    /// When there may be room again; none: there was room when room() was last called.
    [[nodiscard]] std::optional<MonotonicTime> freeAt() const
    {
        return m_shown.size() < MostPerMinute ? std::nullopt : std::optional(m_shown.front() + std::chrono::minutes(1));
    }
    /// Records that @p count notifications are shown; at most room().
    void spend(size_t count, MonotonicTime now) { m_shown.insert(m_shown.end(), count, now); }

private:
    std::deque<MonotonicTime> m_shown; // times of the notifications of the last minute
};

/// Combines many alerts into few notifications. Pure: the caller passes the time.
///
/// Alerts are collected for the time Collecting; then each group gives one notification. When the budget, which all
/// windows share, does not suffice, further groups are combined into one summary. A group that grows is reported
/// again with all of its tasks so far, until the user closes its notification.
class AlertGrouper final
{
public:
    /// @p budget must outlive this object.
    explicit AlertGrouper(AlertBudget *budget);

    /// Collects @p alerts. Their rows must still be in @p table.
    void add(const TaskTable &table, std::span<const Alert> alerts, const AlertRules &rules, MonotonicTime now);
    /// When collectDue() will return something; none while nothing is collected.
    [[nodiscard]] std::optional<MonotonicTime> due() const;
    /// The notifications to show now, the largest first.
    [[nodiscard]] std::vector<AlertGroup> collectDue(MonotonicTime now);
    /// The user has closed the notification of the group @p key. The next one counts from zero.
    void close(const QString &key);
    /// Withdraws what was collected about errors of the family @p family but not yet reported. What does not concern an
    /// error stays, and so do awaited ends.
    void withdraw(const QString &family);
    /// Removes and returns the alerts that were collected but not yet reported.
    [[nodiscard]] std::vector<Alert> collectPending();

    static constexpr std::chrono::seconds Collecting{2};
    /// Minimum time between two notifications of a group that grows.
    static constexpr std::chrono::seconds Spacing{20};
    /// After this time without a notification a group counts from zero.
    static constexpr std::chrono::hours Memory{1};

private:
    struct Group {
        AlertGroup reported; ///< includes the pending alerts
        QSet<TaskId> ids;
        std::vector<Alert> pending;
        MonotonicTime pendingSince{};
        bool isNew = false; ///< the pending alerts are not only reminders
        OptionalTime<MonotonicTime> reportedAt;
    };

    Group &groupOf(const TaskRow &row, const Alert &alert, const AlertRule &rule, const TextPool &texts);
    [[nodiscard]] static MonotonicTime dueAt(const Group &group);
    [[nodiscard]] static AlertGroup sumOf(std::vector<AlertGroup> parts);
    void forgetOld(MonotonicTime now);

    AlertBudget *m_budget;
    QHash<QString, Group> m_groups; // by key
    InternedResults m_families;
    InternedResults m_hosts;
    quint32 m_generation = 0; // TextPool::generation() at the time when m_families and m_hosts were filled
};

} // namespace Taskwatch
