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
class OverviewDock;
class RecordingControls;
class SettingsControls;
class TaskTableModel;
class TimesMenu;

/// What the parts of a window have to offer in its menus.
struct WindowParts {
    TaskTableModel *model = nullptr;
    AppearanceMenu *appearance = nullptr;
    CopyMenu *copies = nullptr;
    ExportControls *exports = nullptr;
    MessageControls *messages = nullptr;
    OverviewDock *overview = nullptr;
    RecordingControls *recordings = nullptr;
    SettingsControls *settings = nullptr;
    TimesMenu *times = nullptr;
};

/// Puts what @p parts offer into the menus of @p ui, that of @p window, each in its place, and makes its help of them.
void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window);

} // namespace Taskwatch
