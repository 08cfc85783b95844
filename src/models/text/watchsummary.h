// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

namespace Taskwatch {

/// What the rows say together of how well they are looked after.
struct WatchSummary {
    int rows = 0;
    int settled = 0; ///< asked for no more: nothing can follow, or gone
    int neverLooked = 0; ///< no look was over yet
    std::optional<std::chrono::milliseconds> oldestLook; ///< age of the longest ago, of those still asked for

    friend bool operator==(const WatchSummary &, const WatchSummary &) = default;
};

/// O(rows of @p table), with little work a row.
[[nodiscard]] WatchSummary watchSummary(const TaskTable &table, MonotonicTime now);

} // namespace Taskwatch
