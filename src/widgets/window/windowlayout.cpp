// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowlayout.h"

#include "settings/settingsactions.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "window/windowparts.h"
#include "window/windowstate.h"

namespace Taskwatch {

void describeLayout(WindowState &layout, const Ui::MainWindow &ui, const WindowParts &parts, QMainWindow *window)
{
    layout.add(
        "geometry", [window] { return window->saveGeometry(); },
        [window](const QVariant &kept) { window->restoreGeometry(kept.toByteArray()); });
    layout.add(
        "docks", [window] { return window->saveState(); },
        [window](const QVariant &kept) { window->restoreState(kept.toByteArray()); });
    layout.add(
        "overviewHours", [trend = parts.trend] { return trend->spanHours(); },
        [trend = parts.trend](const QVariant &kept) { trend->setSpanHours(kept.toInt()); });
    layout.addSplitter("splitter", ui.splitter);
    layout.addToggle("detailShown", ui.showDetailAction, true);
    layout.addSplitter("groupsSplitter", ui.tableSplitter);
    layout.addToggle("groupsShown", ui.showGroupsAction, false);
    layout.add(
        "settingsPage", [settings = parts.settings] { return settings->lastPage(); },
        [settings = parts.settings](const QVariant &kept) { settings->setLastPage(kept.toString()); });
}

} // namespace Taskwatch
