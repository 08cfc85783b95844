// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/startup.h"

namespace Taskwatch {

/// As prepareJob(), for the profile that @p line names. Waits for its token, for which the secret service may ask a person. Needs a
/// QCoreApplication, and nobody else who asks the secret service.
[[nodiscard]] Result<Job> prepareProfileJob(const CommandLine &line);

} // namespace Taskwatch
