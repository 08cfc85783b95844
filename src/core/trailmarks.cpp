// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trailmarks.h"

namespace Taskwatch {

void addTrailMarks(PhaseTrail &trail, const Task *before, const Task &after)
{
    const Phase phase = after.state.phase();
    if (!before) {
        trail.add(phase);
        return;
    }
    const bool erred = after.lastErrorAt && (!before->lastErrorAt || *after.lastErrorAt > *before->lastErrorAt);
    const bool attemptFailed = after.retried > before->retried || erred;
    const bool samePhase = before->state.phase() == phase;
    // A task that came to be failed says by that itself that an attempt did.
    if (attemptFailed && (samePhase || phase != Phase::Failed))
        trail.add(std::nullopt);
    if (!samePhase)
        trail.add(phase);
}

} // namespace Taskwatch
