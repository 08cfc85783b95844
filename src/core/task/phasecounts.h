// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <array>
#include <numeric>
#include <optional>

namespace Taskwatch {

/// How many rows are in each phase.
struct PhaseCounts {
    std::array<int, AllPhases.size()> byPhase{}; ///< by Phase's value
    int withoutTask = 0; ///< rows of which no task was told yet

    [[nodiscard]] int of(std::optional<Phase> phase) const { return phase ? byPhase[static_cast<size_t>(*phase)] : withoutTask; }
    [[nodiscard]] int total() const { return std::accumulate(byPhase.begin(), byPhase.end(), withoutTask); }

    friend bool operator==(const PhaseCounts &, const PhaseCounts &) = default;
};

} // namespace Taskwatch
