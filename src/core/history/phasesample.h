// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/taskstate.h"

#include <array>

namespace Taskwatch {

/// The phase counts of the whole list for one minute.
struct PhaseSample {
    static constexpr std::chrono::minutes Length{1};
    /// More failures of a minute are not counted. A server may claim any number of retries, and sums must not overflow.
    static constexpr int MostFailures = 1'000'000;

    Timestamp minute{}; ///< start of the minute, a multiple of 60 s of Unix time
    std::array<int, AllPhases.size()> counts{}; ///< tasks by phase, as last seen in the minute
    int withoutTask = 0; ///< tasks without any answer so far
    int failures = 0; ///< failed attempts, observed or inferred, in polls of this minute

    friend bool operator==(const PhaseSample &, const PhaseSample &) = default;
};

} // namespace Taskwatch
