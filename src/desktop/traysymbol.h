// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <QIcon>

#include <optional>

namespace Taskwatch {

/// What stands in the tray: the symbol of @p phase on a disc of its colour, which is told from a light panel and from a dark one; without
/// a phase the program's own. Sharp in every size that panels have.
[[nodiscard]] QIcon traySymbol(std::optional<Phase> phase);

} // namespace Taskwatch
