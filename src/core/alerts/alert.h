// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "task/taskid.h"

#include <QList>

#include <optional>
#include <vector>

namespace Taskwatch {

/// A notification rule that has begun to apply to a row of the TaskTable, or the end of an awaited task.
struct Alert {
    int row = -1;
    quint32 serial = 0; ///< TaskRow::serial at that time. The row may belong to another task later
    AlertKind kind = AlertKind::EnteredPhase;
    bool reminder = false; ///< repeats an earlier alert whose rule still applies
    Phase phase = Phase::Unknown; ///< for EnteredPhase: the phase that was entered
    /// Raised by AwaitedEnds, not by a rule. The kind is EnteredPhase; the phase is Unknown if the task is gone.
    bool isAwaitedEnd = false;

    friend bool operator==(const Alert &, const Alert &) = default;
};

/// Alerts that are shown in one notification: same rule, host and error family. Or a summary of several such groups.
struct AlertGroup {
    QString key; ///< unique per group
    AlertRule rule; ///< as it was when the first alert was raised
    std::optional<Phase> phase; ///< for EnteredPhase: the phase that was entered
    QString host; ///< see hostOf(); may be empty
    QString family; ///< see errorFamily(); empty if there is no error
    QString error; ///< of the first task, as sent
    QList<TaskId> ids; ///< at least one; without duplicates; includes tasks of earlier notifications of the group
    bool reminder = false; ///< contains only reminders
    bool isAwaitedEnd = false; ///< contains only alerts of AwaitedEnds
    std::vector<AlertGroup> parts; ///< for a summary: the groups in it; otherwise empty

    friend bool operator==(const AlertGroup &, const AlertGroup &) = default;
};

} // namespace Taskwatch
