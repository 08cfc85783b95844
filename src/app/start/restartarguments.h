// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"

namespace Taskwatch {

/// The arguments with which the next session starts the windows of @p line again. The ids are not among them: they are
/// on the list by then, unless the user removed them. nullopt: they cannot be opened again, or need not.
[[nodiscard]] std::optional<QStringList> restartArguments(const CommandLine &line);

} // namespace Taskwatch
