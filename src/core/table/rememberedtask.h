// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/phasetrail.h"
#include "task/observation.h"

namespace Taskwatch {

/// What is known of a watched task from an earlier run: its last observations, to be applied like new ones.
struct RememberedTask {
    TaskId taskId;
    std::optional<Observation> answered; ///< the last observation with a task; none if there never was one
    std::optional<Observation> failed; ///< the last observation, if it was a failure
    PhaseTrail trail;
    quint32 changes = 0; ///< as TaskRow::changes
    std::optional<QByteArray> form = {}; ///< AnswerTemplate::of() the last answer; none if it must be computed

    /// Whether it is final or gone.
    [[nodiscard]] bool isSettled() const
    {
        const Task *task = answered ? answered->task() : nullptr;
        return (failed && failed->gone) || (task && (task->state.isFinal() || !answered->nextPollIn));
    }
    /// Whether it is polled rarely although it is settled: it failed, or it is gone and was found before.
    [[nodiscard]] bool mayRunAgain() const
    {
        const Task *task = answered ? answered->task() : nullptr;
        return task && ((failed && failed->gone) || task->state.phase() == Phase::Failed);
    }
};

} // namespace Taskwatch
