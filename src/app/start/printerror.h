// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Taskwatch {

/// Prints @p words to standard error, after the name of the program.
void printError(const QString &words);
/// Prints what went wrong, if anything, when settings were saved. See SettingsFile::save().
void printUnsaved(const Result<QString> &saved);

} // namespace Taskwatch
