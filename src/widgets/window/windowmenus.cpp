// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowmenus.h"

#include "detail/detailtabactions.h"
#include "help/windowhelp.h"
#include "parts/keypositions.h"
#include "parts/menuactions.h"
#include "profiles/profilebutton.h"
#include "save/recordingactions.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/holdaction.h"
#include "table/rowmenu.h"
#include "table/sortmenu.h"
#include "table/taskactions.h"
#include "tables/tasktablemodel.h"
#include "tasklists/listactions.h"
#include "theme/symbol.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "views/viewsbutton.h"
#include "views/viewsmenu.h"
#include "window/undoactions.h"
#include "window/windowparts.h"

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

QMenu *createSortMenu(const Ui::MainWindow &ui, QWidget *window)
{
    auto *menu = new SortMenu(ui.taskTable->columns(), window);
    QObject::connect(menu, &SortMenu::sortRequested, ui.taskTable->taskModel(), &TaskTableModel::setTaskSort);
    return menu;
}

QMenu *createTimesMenu(SharedChoice *times, QWidget *window)
{
    QMenu *menu = times->createMenu(Words::tr("&Times"), window);
    QAction *next = createAction(menu, "nextTimesAction", Words::tr("&Next Form"), QKeySequence(Qt::CTRL | Qt::Key_T));
    QObject::connect(next, &QAction::triggered, times, &SharedChoice::chooseNext);
    addEntries(menu, {nullptr, next});
    return menu;
}

} // namespace

void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    const TaskActions &tasks = *parts.tasks;
    addEntries(ui.fileMenu,
        ui.intakeBar->inputActions()
            + QList<QAction *>{nullptr, parts.recordings->openAction(), parts.recordings->saveAction(), nullptr,
                parts.exports->saveAction(), parts.profileButton->switchAction()}
            + parts.settings->actions() + QList<QAction *>{nullptr, ui.closeAction, ui.quitAction});
    addEntries(ui.editMenu,
        {parts.undo->undoAction(), parts.undo->redoAction(), nullptr, tasks.copyIdsAction(),
            tasks.copyMenu()->menuAction(), tasks.selectAllAction(), nullptr, tasks.removeAction()});
    addEntries(ui.tasksMenu,
        {tasks.refreshAction(), tasks.refreshAllAction(), ui.pauseAction, nullptr, parts.lists->listsAction()});
    ui.toolBar->fill({ui.intakeBar->addTasksAction(), tasks.refreshAction(), ui.pauseAction, parts.hold},
        parts.filter->field(), new ViewsButton(parts.views));
    addEntries(ui.viewMenu,
        {parts.views->menuAction(), nullptr, ui.focusTableAction, ui.focusFilterAction, ui.clearFilterAction,
            parts.hold, nullptr, ui.showGroupsAction, parts.trend->toggleViewAction(), ui.showDetailAction,
            ui.endpointAction, nullptr, ui.toolBar->menu()->menuAction(),
            (new DetailTabActions(parts.detail, ui.showDetailAction, window))->menuAction(),
            ui.taskTable->columns()->columnMenu()->menuAction(), createSortMenu(ui, window)->menuAction(),
            createTimesMenu(parts.display->times(), window)->menuAction(),
            parts.display->appearance()->createMenu(Words::tr("A&ppearance"), window)->menuAction()});
    addEntries(ui.helpMenu, {ui.manualAction, ui.cheatSheetAction, ui.aboutAction});
    auto *rowMenu = new RowMenu(ui.taskTable, window);
    addEntries(rowMenu,
        {tasks.refreshAction(), tasks.copyIdsAction(), tasks.copyMenu()->menuAction(), rowMenu->onlyAction(), nullptr,
            tasks.removeAction()});
    QObject::connect(rowMenu, &RowMenu::filterRequested, ui.filterBar, &FilterBar::showOnly);
    ui.pauseAction->setIcon(symbolIcon(Symbol::Pause, buttonColor));
    ui.cheatSheetAction->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    new KeyPositions(window);
    auto *help = new WindowHelp({ui.fileMenu, ui.editMenu, ui.tasksMenu, ui.viewMenu}, window);
    QObject::connect(ui.manualAction, &QAction::triggered, help, &WindowHelp::showManual);
    QObject::connect(ui.cheatSheetAction, &QAction::triggered, help, &WindowHelp::showCheatSheet);
    QObject::connect(ui.aboutAction, &QAction::triggered, help, &WindowHelp::showAbout);
}

} // namespace Taskwatch
