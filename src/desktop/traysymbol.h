// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <QIcon>

#include <optional>

namespace Taskwatch {

/// The tray icon for @p phase: its symbol on a disc of its colour, visible on light and dark panels. Without a phase,
/// the program's icon. Available in all usual panel sizes.
[[nodiscard]] QIcon traySymbol(std::optional<Phase> phase);

} // namespace Taskwatch
