// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowlayout.h"

#include "detail/detailpane.h"
#include "detail/detailplacement.h"
#include "filter/filterbar.h"
#include "filter/filterstate.h"
#include "parts/windowstate.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "table/columncontroller.h"
#include "table/tasktableview.h"
#include "taskwindows/taskwindows.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "views/viewsmenu.h"
#include "views/viewstate.h"
#include "window/trendplace.h"
#include "window/windowparts.h"
#include "window/windowzoom.h"

#include <QTabWidget>

namespace Taskwatch {

void describeLayout(WindowState &layout, const Ui::MainWindow &ui, const WindowParts &parts, QMainWindow *window)
{
    parts.zoom->describe(layout); // first: the sizes of the parts depend on it
    layout.add(
        "geometry", [window] { return window->saveGeometry(); },
        [window](const QVariant &kept) { window->restoreGeometry(kept.toByteArray()); });
    layout.add(
        "docks", [window] { return window->saveState(); },
        [window](const QVariant &kept) { window->restoreState(kept.toByteArray()); });
    layout.add(
        "toolBarButtons", [bar = ui.toolBar] { return bar->buttonsKey(); },
        [bar = ui.toolBar](const QVariant &kept) { bar->setButtonsKey(kept.toString()); });
    (new TrendPlace(ui, parts.trend, window))->describe(layout);
    layout.add(
        "overviewHours", [trend = parts.trend] { return trend->spanHours(); },
        [trend = parts.trend](const QVariant &kept) { trend->setSpanHours(kept.toInt()); });
    layout.add(
        "overviewByHost", [trend = parts.trend] { return trend->isByHost(); },
        [trend = parts.trend](const QVariant &kept) { trend->setByHost(kept.toBool()); });
    describeFilter(layout, parts.filter, QString());
    layout.add(
        "detailTab", [tabs = parts.detail->tabs()] { return tabs->currentWidget()->objectName(); },
        [tabs = parts.detail->tabs()](const QVariant &kept) {
            if (auto *tab = tabs->findChild<QWidget *>(kept.toString()); tab && tabs->indexOf(tab) >= 0)
                tabs->setCurrentWidget(tab);
        });
    parts.detailPlacement->describe(layout);
    layout.addToggle("detailShown", ui.showDetailAction, true);
    describeGroups(layout, ui.showGroupsAction, ui.groupsPane);
    layout.add(
        "view", [views = parts.views] { return views->currentName(); },
        [views = parts.views](const QVariant &kept) { views->setCurrentName(kept.toString()); });
    layout.add(
        "settingsPage", [settings = parts.settings] { return settings->lastPage(); },
        [settings = parts.settings](const QVariant &kept) { settings->setLastPage(kept.toString()); });
    layout.addMap([exports = parts.exports] { return exports->state(); },
        [exports = parts.exports](const QVariantMap &kept) { exports->restoreState(kept); });
    ui.taskTable->columns()->describe(layout);
    layout.addMap([windows = parts.taskWindows] { return windows->state(); },
        [windows = parts.taskWindows](const QVariantMap &kept) { windows->restoreState(kept); });
}

} // namespace Taskwatch
