// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"

class QWidget;

namespace Taskwatch::Screenshot
{

/// Says why the picture that @p line wants, if any, could not be written: found out now rather than after the wait.
[[nodiscard]] Result<bool> check(const CommandLine &line);
/// Writes the picture of @p window that @p line wants, when it wants it, and ends the program; nothing where it wants
/// none.
void plan(const CommandLine &line, QWidget *window);

} // namespace Taskwatch::Screenshot
