// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ui {
class MainWindow;
}
class QWidget;

namespace Taskwatch {

struct WindowParts;

/// Fills the menus of @p window and the context menu of its rows, and creates its help from them.
void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window);

} // namespace Taskwatch
