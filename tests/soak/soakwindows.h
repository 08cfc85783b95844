// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertgrouper.h"
#include "alerts/alertwatcher.h"
#include "alerts/awaitedends.h"
#include "tables/taskgroupmodel.h"
#include "tables/tasktablemodel.h"

namespace Taskwatch::Test {

/// What two windows of a profile show of its tasks, and the notifications about them, by the clock of the test.
class SoakWindows final
{
public:
    explicit SoakWindows(const TaskTableModel::Clock &clock);

    /// That of the first window, which shows all tasks. The second one shows those that were retried often.
    [[nodiscard]] TaskTableModel &model() { return m_all; }
    /// What a window does each second while nobody touches it. @p paints: it also reads the cells in sight.
    void tick(bool paints);
    void setAsking(bool asking) { m_watcher.setAsking(asking, m_all.moment().tick); }
    /// The person wants to be told when these tasks end,
    void awaitEnds(const QList<TaskId> &ids) { m_awaited.add(ids, m_all.table()); }
    /// and closes the notifications.
    void closeNotifications();

    /// Number of rows that the second window should show, counted one by one.
    [[nodiscard]] int countOftenRetried() const;
    /// Number of rows that it shows.
    [[nodiscard]] int oftenRetriedShown() const { return m_oftenRetried.rowCount(); }
    /// Number of notifications, and of those about an awaited end.
    [[nodiscard]] int notifications() const { return m_notifications; }
    [[nodiscard]] int endsReported() const { return m_endsReported; }

private:
    void checkRows(const std::vector<int> &rows);
    static void paint(const QAbstractItemModel &model);

    TaskTableModel m_all;
    TaskTableModel m_oftenRetried{&m_all};
    TaskGroupModel m_errors;
    AlertWatcher m_watcher;
    AwaitedEnds m_awaited;
    AlertBudget m_budget;
    AlertGrouper m_grouper{&m_budget};
    QStringList m_shown; // keys of the notifications that are not closed
    int m_notifications = 0;
    int m_endsReported = 0;
};

} // namespace Taskwatch::Test
