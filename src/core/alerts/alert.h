// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertrule.h"

namespace Taskwatch {

/// That a rule holds of a row of the TaskTable.
struct Alert {
    int row = -1;
    quint32 added = 0; ///< as TaskRow::added: the row may be another task's later
    AlertKind kind = AlertKind::EnteredPhase;
    bool reminder = false; ///< it was said before, and lasts
    Phase phase = Phase::Unknown; ///< that was entered, of EnteredPhase

    friend bool operator==(const Alert &, const Alert &) = default;
};

} // namespace Taskwatch
