// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

class Banner;
class DetailPane;
class DetailPlacement;
class DisplayChoices;
class EmptyPage;
class FilterBar;
class GroupsPane;
class HoldAction;
class IdIntake;
class ListActions;
class ProfileButton;
class RecordingActions;
class RowsExporter;
class SettingsActions;
class StatusDisplay;
class TaskActions;
class TaskWindows;
class TrendDock;
class UndoActions;
class ViewsMenu;
class WallMode;
class WindowZoom;

/// The parts of a window that others connect: the menus, the saved layout and the program.
struct WindowParts {
    Banner *alertBanner = nullptr; ///< for notifications that the desktop does not show
    DisplayChoices *display = nullptr; ///< of the whole program
    DetailPane *detail = nullptr;
    DetailPlacement *detailPlacement = nullptr;
    EmptyPage *emptyPage = nullptr;
    FilterBar *filter = nullptr;
    GroupsPane *groups = nullptr;
    RowsExporter *exports = nullptr;
    HoldAction *hold = nullptr;
    IdIntake *intake = nullptr;
    ListActions *lists = nullptr;
    Banner *profileBanner = nullptr; ///< for messages about the profile, such as its token
    ProfileButton *profileButton = nullptr;
    RecordingActions *recordings = nullptr;
    SettingsActions *settings = nullptr;
    StatusDisplay *status = nullptr;
    TaskActions *tasks = nullptr;
    TaskWindows *taskWindows = nullptr;
    TrendDock *trend = nullptr;
    UndoActions *undo = nullptr;
    WallMode *wall = nullptr;
    WindowZoom *zoom = nullptr;
    ViewsMenu *views = nullptr;
};

} // namespace Taskwatch
