// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"

namespace Taskwatch {

/// A notification rule that has begun to apply to a row of the TaskTable.
struct Alert {
    int row = -1;
    quint32 serial = 0; ///< TaskRow::serial at that time. The row may belong to another task later
    AlertKind kind = AlertKind::EnteredPhase;
    bool reminder = false; ///< repeats an earlier alert whose rule still applies
    Phase phase = Phase::Unknown; ///< for EnteredPhase: the phase that was entered

    friend bool operator==(const Alert &, const Alert &) = default;
};

} // namespace Taskwatch
