// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "start/instancerequest.h"

namespace Taskwatch {

/// Converts @p line to a request for the running instance, or returns what is wrong with it. An invalid id on standard
/// input is reported on standard error and left out.
[[nodiscard]] Result<InstanceRequest> instanceRequestFor(const CommandLine &line);

} // namespace Taskwatch
