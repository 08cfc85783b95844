// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"
#include "task/taskid.h"

#include <QList>

#include <optional>
#include <vector>

namespace Taskwatch {

/// Alerts that are told together: of one rule, at one host, with one kind of error; or several such groups that are.
struct AlertGroup {
    QString key; ///< tells groups apart
    AlertRule rule; ///< as it was when the first one of these was raised
    std::optional<Phase> phase; ///< that was entered, of EnteredPhase
    QString host; ///< as hostOf() has it; may be empty
    QString family; ///< as errorFamily() has it; empty where there is no error
    QString error; ///< of the first task, as sent
    QList<TaskId> ids; ///< each once, also those told before; at least one
    bool reminder = false; ///< none of this is new: it lasts
    std::vector<AlertGroup> parts; ///< the groups that are told together; none for a group

    friend bool operator==(const AlertGroup &, const AlertGroup &) = default;
};

} // namespace Taskwatch
