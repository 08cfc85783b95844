// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "table/tasktable.h"

#include <QSet>

#include <span>

namespace Taskwatch {

/// The tasks whose end the user wants to be notified of, whatever the rules are. A task ends when it is final or gone.
/// Each end is reported once. Pure.
class AwaitedEnds final
{
public:
    static constexpr qsizetype Most = 1'000; ///< tasks; more are not added

    [[nodiscard]] const QSet<TaskId> &ids() const { return m_ids; }
    /// Restores the ids of an earlier run. Those after Most are left out.
    void setIds(const QList<TaskId> &ids);
    /// Awaits those of @p ids that are in @p table and have not ended. Returns those of them that are awaited now.
    QList<TaskId> add(const QList<TaskId> &ids, const TaskTable &table);
    /// Returns whether one of @p ids was awaited.
    bool remove(const QList<TaskId> &ids);

    /// The alerts for those of @p rows of @p table that are awaited and have ended. They are awaited no longer.
    [[nodiscard]] std::vector<Alert> takeEnded(const TaskTable &table, std::span<const int> rows);
    /// The alerts for all awaited tasks in @p table that have ended. They are awaited no longer.
    [[nodiscard]] std::vector<Alert> takeEnded(const TaskTable &table);
    /// Removes the alerts of takeEnded() from @p alerts, and awaits their tasks again if they are still in @p table.
    void putBack(std::vector<Alert> &alerts, const TaskTable &table);

private:
    QSet<TaskId> m_ids;
};

} // namespace Taskwatch
