// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"
#include "base/timestamp.h"

#include <array>

namespace Taskwatch {

/// How the whole list stood in one minute.
struct PhaseSample {
    static constexpr std::chrono::minutes Length{1};

    Timestamp minute{}; ///< its begin: a whole minute of Unix time
    std::array<int, AllPhases.size()> counts{}; ///< tasks by phase, at the end of the minute or when it was last seen
    int withoutTask = 0; ///< tasks that no answer had told anything of
    int failures = 0; ///< attempts that were seen, or inferred, to fail in looks of this minute

    friend bool operator==(const PhaseSample &, const PhaseSample &) = default;
};

} // namespace Taskwatch
