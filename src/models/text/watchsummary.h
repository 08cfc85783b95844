// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/tasktable.h"

namespace Taskwatch {

/// How up to date the rows of a table are.
struct WatchSummary {
    int rows = 0;
    int settled = 0; ///< no longer polled: final or gone
    int neverPolled = 0; ///< no poll has finished yet
    std::optional<std::chrono::milliseconds>
        oldestPoll; ///< age of the oldest last poll of the rows that are still polled

    friend bool operator==(const WatchSummary &, const WatchSummary &) = default;
};

/// O(rows of @p table), with little work for each row.
[[nodiscard]] WatchSummary watchSummary(const TaskTable &table, MonotonicTime now);

} // namespace Taskwatch
