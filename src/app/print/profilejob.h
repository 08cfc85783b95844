// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/startup.h"

namespace Taskwatch {

/// Like prepareJob(), for the profile that @p line names. Blocks until its token is found; the secret service may show
/// a prompt. Needs a QCoreApplication. Nothing else may use the secret service meanwhile.
[[nodiscard]] Result<Job> prepareProfileJob(const CommandLine &line);

} // namespace Taskwatch
