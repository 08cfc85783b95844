// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Ui {
class MainWindow;
}
class QWidget;

namespace Taskwatch {

class DisplayChoices;
class RowsExporter;
class MessageActions;
class TrendDock;
class RecordingActions;
class SettingsActions;
class TaskActions;
class TaskTableModel;

/// The parts of a window that have menu entries.
struct WindowParts {
    TaskTableModel *model = nullptr;
    DisplayChoices *display = nullptr;
    RowsExporter *exports = nullptr;
    MessageActions *messages = nullptr;
    TrendDock *trend = nullptr;
    RecordingActions *recordings = nullptr;
    SettingsActions *settings = nullptr;
    TaskActions *tasks = nullptr;
};

/// Adds the entries of @p parts to the menus of @p ui, and creates the help of @p window from them.
void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window);

} // namespace Taskwatch
