// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"
#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// Tasks of one moment: those that failed in a span of time, or those that were in a phase at its end.
struct MomentQuestion {
    Timestamp from{};
    Timestamp to{}; ///< not included
    std::optional<Phase> phase; ///< none: those of which an attempt failed

    friend bool operator==(const MomentQuestion &, const MomentQuestion &) = default;
};

} // namespace Taskwatch
