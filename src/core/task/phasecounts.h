// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <optional>

namespace Taskwatch {

/// Number of rows in each phase.
struct PhaseCounts {
    std::array<int, AllPhases.size()> byPhase{}; ///< indexed by Phase
    int withoutTask = 0; ///< rows whose task is not known yet

    [[nodiscard]] int of(std::optional<Phase> phase) const
    {
        return phase ? byPhase[static_cast<size_t>(*phase)] : withoutTask;
    }
    [[nodiscard]] int total() const { return std::accumulate(byPhase.begin(), byPhase.end(), withoutTask); }

    PhaseCounts &operator+=(const PhaseCounts &other)
    {
        std::transform(byPhase.begin(), byPhase.end(), other.byPhase.begin(), byPhase.begin(), std::plus());
        withoutTask += other.withoutTask;
        return *this;
    }

    friend bool operator==(const PhaseCounts &, const PhaseCounts &) = default;
};

} // namespace Taskwatch
