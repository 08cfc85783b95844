// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <optional>

namespace Taskwatch {

/// User-visible name of a phase; without a phase, the name for rows without a task so far.
[[nodiscard]] QString phaseWord(std::optional<Phase> phase);
/// The same within a line, such as after a number.
[[nodiscard]] QString phaseWordWithin(std::optional<Phase> phase);

} // namespace Taskwatch
