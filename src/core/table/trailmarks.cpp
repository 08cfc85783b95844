// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/trailmarks.h"

#include "task/failedattempts.h"

namespace Taskwatch {

void addTrailMarks(PhaseTrail &trail, const Task *before, const Task &after)
{
    const Phase phase = after.state.phase();
    if (!before) {
        trail.add(phase);
        return;
    }
    const bool retriedMore = after.retried > before->retried;
    if (before->state.phase() == phase) {
        if (retriedMore || (failedLater(*before, after) && !after.error.isEmpty()))
            trail.add(std::nullopt);
        return;
    }
    if (phase != Phase::Failed && (retriedMore || failedLater(*before, after)))
        trail.add(std::nullopt);
    trail.add(phase);
}

} // namespace Taskwatch
