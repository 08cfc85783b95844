// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "phasesample.h"
#include "rememberedtask.h"
#include "taskhistory.h"

#include <variant>

namespace Taskwatch
{

/// What a recording says of itself.
struct RecordingHead {
    static constexpr int Version = 1;

    Timestamp savedAt{};
    QString endpoint; ///< its base address
    bool withUrls = false; ///< see RecordingOptions

    friend bool operator==(const RecordingHead &, const RecordingHead &) = default;
};

/// A task of the list with what was seen of it. Both are of the same id. `Observation::asked` is of a clock that no
/// other machine has: it is not kept, and is to be set by who takes this in.
struct RecordedTask {
    RememberedTask remembered;
    TaskHistory history;
};

/// What one line of a recording holds.
using RecordingEntry = std::variant<RecordedTask, WatchGap, PhaseSample>;

} // namespace Taskwatch
