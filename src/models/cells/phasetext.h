// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <optional>

namespace Taskwatch {

/// The phase's name for people; without a phase, of rows of which no task was told yet.
[[nodiscard]] QString phaseWord(std::optional<Phase> phase);

} // namespace Taskwatch
