// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

class LauncherProgress;
struct WindowParts;

/// Shows in the taskbar, through @p launcher, how far the long work of a window is.
void showProgress(const WindowParts &parts, LauncherProgress *launcher);

} // namespace Taskwatch
