// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <optional>

namespace Taskwatch {

/// A filter for the tasks that have the same value in a column.
struct CellFilter {
    QString value; ///< what the tasks have in common, as the server sent it
    QString term; ///< in the filter language

    friend bool operator==(const CellFilter &, const CellFilter &) = default;
};

/// The filter for the tasks like @p row in @p column: the same state, message, host, number of retries or kind of
/// error, or the task itself. None for times, and where the row has no value.
[[nodiscard]] std::optional<CellFilter> cellFilter(TaskColumn column, const TaskRow &row);

} // namespace Taskwatch
