// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ui {
class MainWindow;
}
class QWidget;

namespace Taskwatch {

class AppearanceMenu;
class CopyMenu;
class ExportControls;
class MessageControls;
class TrendDock;
class RecordingControls;
class SettingsControls;
class TaskTableModel;
class TimesMenu;

/// The parts of a window that have menu entries.
struct WindowParts {
    TaskTableModel *model = nullptr;
    AppearanceMenu *appearance = nullptr;
    CopyMenu *copies = nullptr;
    ExportControls *exports = nullptr;
    MessageControls *messages = nullptr;
    TrendDock *trend = nullptr;
    RecordingControls *recordings = nullptr;
    SettingsControls *settings = nullptr;
    TimesMenu *times = nullptr;
};

/// Adds the entries of @p parts to the menus of @p ui, and creates the help of @p window from them.
void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window);

} // namespace Taskwatch
