// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"
#include "table/phasetrail.h"

namespace Taskwatch {

/// What is known of a watched task from an earlier run: its last looks, to be taken in like any others.
struct RememberedTask {
    TaskId taskId;
    std::optional<Observation> told; ///< the last look that told a task; none where none ever did
    std::optional<Observation> failed; ///< the last look, where that failed
    PhaseTrail trail;
    quint32 changes = 0; ///< as TaskRow::changes
    std::optional<QByteArray> form = {}; ///< AnswerForm::of() the last look's answer; none where that is to be found out

    /// Whether it is asked for no more until a person does.
    [[nodiscard]] bool isSettled() const
    {
        return failed ? failed->gone || (told && !told->nextLookIn) : told && !told->nextLookIn;
    }
};

} // namespace Taskwatch
