// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "start/instancerequest.h"

namespace Taskwatch {

/// What @p line asks for, to be handed to the instance that runs already; says what is wrong with it. An id of standard input that
/// cannot be one is said and left out.
[[nodiscard]] Result<InstanceRequest> requestOf(const CommandLine &line);

} // namespace Taskwatch
