// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Prints "taskwatch: @p words" to standard error.
void printError(const QString &words);

} // namespace Taskwatch
