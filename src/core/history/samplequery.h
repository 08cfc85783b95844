// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/taskstate.h"

#include <optional>

namespace Taskwatch {

/// Selects tasks of one period: those with a failed attempt in it, or those in a phase at its end.
struct SampleQuery {
    Timestamp from{};
    Timestamp to{}; ///< exclusive
    std::optional<Phase> phase; ///< none: tasks with a failed attempt

    friend bool operator==(const SampleQuery &, const SampleQuery &) = default;
};

} // namespace Taskwatch
