// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace Taskwatch {

class WindowState;
struct WindowParts;

/// Adds to @p layout what @p window saves and restores. @p layout must not be used after @p window is destroyed.
void describeLayout(WindowState &layout, const Ui::MainWindow &ui, const WindowParts &parts, QMainWindow *window);

} // namespace Taskwatch
