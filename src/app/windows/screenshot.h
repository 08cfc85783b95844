// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"

class QWidget;

namespace Taskwatch::Screenshot {

/// Returns an error if the screenshot that @p line requests could not be written. Checked at the start rather than
/// after the delay.
[[nodiscard]] Result<bool> check(const CommandLine &line);
/// Resizes @p window to the size of a screenshot, writes it at the time that @p line requests and ends the program.
/// Does nothing if none was requested.
void plan(const CommandLine &line, QWidget *window);

} // namespace Taskwatch::Screenshot
