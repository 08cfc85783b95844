// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/exitcode.h"
#include "start/startup.h"

namespace Taskwatch {

/// Why nothing can be printed.
struct ProfileJobFailure {
    QString words;
    int exitCode = ExitCode::BadUsage;
};

/// Like prepareJob(), for the profile that @p line names. Blocks until its token is found, or until the time limit of
/// @p line; the secret service may show a prompt. Needs a QCoreApplication. Nothing else may use the secret service
/// meanwhile.
[[nodiscard]] Result<Job, ProfileJobFailure> prepareProfileJob(const CommandLine &line, const StartInput &input);

} // namespace Taskwatch
