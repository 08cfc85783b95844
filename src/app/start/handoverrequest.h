// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/instancerequest.h"
#include "start/startup.h"

namespace Taskwatch {

/// Converts @p line with its @p input to a request for the running instance, or returns what is wrong with it. An
/// invalid id on standard input is reported on standard error and left out.
[[nodiscard]] Result<InstanceRequest> instanceRequestFor(const CommandLine &line, const StartInput &input);

} // namespace Taskwatch
