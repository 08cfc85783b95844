// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowmenus.h"

#include "detail/detailplacement.h"
#include "detail/detailtabactions.h"
#include "help/windowhelp.h"
#include "parts/fieldgrid.h"
#include "parts/keypositions.h"
#include "parts/menuactions.h"
#include "profiles/profilebutton.h"
#include "save/recordingactions.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "settings/windowshortcuts.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/holdaction.h"
#include "table/rowjumps.h"
#include "table/rowmenu.h"
#include "table/sortmenu.h"
#include "table/taskactions.h"
#include "tables/tasktablemodel.h"
#include "tasklists/listactions.h"
#include "taskwindows/taskwindows.h"
#include "theme/symbol.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"
#include "views/viewsbutton.h"
#include "views/viewsmenu.h"
#include "window/undoactions.h"
#include "window/wallmode.h"
#include "window/windowparts.h"
#include "window/windowzoom.h"

#include <QWhatsThis>

namespace Taskwatch {

namespace {

constexpr int MessageTime = 4000; // ms that a message stays in the status line

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
    QAction *next =
        createAction(menu, "nextTimesAction", Words::tr("&Next Form"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    QObject::connect(next, &QAction::triggered, times, &SharedChoice::chooseNext);
    addEntries(menu, {nullptr, next});
    return menu;
}

QMenu *createDetailMenu(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    auto *menu = new QMenu(Words::tr("&Detail"), window);
    menu->setObjectName(QStringLiteral("detailViewMenu"));
    const auto *tabs = new DetailTabActions(parts.detail, ui.showDetailAction, menu);
    addEntries(menu,
        QList{ui.showDetailAction} + QList<QAction *>{nullptr} + parts.detailPlacement->actions()
            + QList<QAction *>{nullptr} + tabs->actions());
    return menu;
}

} // namespace

void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    const TaskActions &tasks = *parts.tasks;
    auto *jumps = new RowJumps(ui.taskTable);
    addEntries(ui.fileMenu,
        {parts.taskWindows->newListAction(), nullptr, ui.intakeBar->addTasksAction(), ui.intakeBar->pasteFilesAction(),
            nullptr, parts.recordings->openAction(), parts.recordings->saveAction(), nullptr,
            parts.exports->saveAction(), nullptr, parts.profileButton->switchAction(), nullptr, ui.closeAction,
            ui.quitAction});
    addEntries(ui.editMenu,
        {parts.undo->undoAction(), parts.undo->redoAction(), nullptr, tasks.copyAction(), tasks.copyIdsAction(),
            tasks.copyMenu()->menuAction(), ui.intakeBar->pasteAction(), nullptr, tasks.selectAllAction(),
            ui.focusFilterAction, nullptr, tasks.removeAction()});
    ui.toolBar->fill({ui.intakeBar->addTasksAction(), tasks.refreshAction(), ui.pauseAction, parts.hold},
        parts.filter->field(), new ViewsButton(parts.views));
    addEntries(ui.viewMenu,
        {parts.views->menuAction(), nullptr, ui.clearFilterAction, parts.hold, nullptr, ui.showGroupsAction,
            parts.trend->toggleViewAction(), createDetailMenu(ui, parts, window)->menuAction(), ui.endpointAction,
            nullptr, ui.taskTable->columns()->columnMenu()->menuAction(), createSortMenu(ui, window)->menuAction(),
            createTimesMenu(parts.display->times(), window)->menuAction(), nullptr, ui.toolBar->menu()->menuAction(),
            ui.nextPaneAction, ui.previousPaneAction, nullptr});
    addEntries(ui.viewMenu, parts.zoom->actions() + QList<QAction *>{nullptr, parts.wall->action()});
    addEntries(ui.tasksMenu,
        QList{tasks.refreshAction(), tasks.refreshAllAction(), ui.pauseAction} + QList<QAction *>{nullptr}
            + jumps->actions()
            + QList<QAction *>{nullptr, parts.taskWindows->openAction(), parts.taskWindows->compareAction(),
                tasks.openUrlAction(), tasks.openConsoleAction(), nullptr, tasks.awaitEndsAction(), nullptr,
                parts.lists->listsAction()});
    addEntries(ui.settingsMenu,
        QList{parts.display->appearance()->createMenu(Words::tr("&Appearance"), window)->menuAction()}
            + QList<QAction *>{nullptr} + parts.settings->actions());
    addEntries(ui.helpMenu, {ui.manualAction, ui.cheatSheetAction, ui.whatsThisAction, ui.aboutAction});
    auto *rowMenu = new RowMenu(ui.taskTable, window);
    addEntries(rowMenu,
        rowMenu->cellActions()
            + QList<QAction *>{nullptr, parts.taskWindows->openAction(), parts.taskWindows->compareAction(),
                tasks.openUrlAction(), tasks.openConsoleAction(), nullptr, tasks.refreshAction(),
                tasks.awaitEndsAction(), tasks.copyIdsAction(), tasks.copyMenu()->menuAction(), rowMenu->onlyAction(),
                nullptr, tasks.removeAction()});
    QObject::connect(rowMenu, &RowMenu::copyRequested, parts.tasks, &TaskActions::copyCell);
    ui.filterBar->followRequests(rowMenu);
    ui.filterBar->followRequests(ui.detailPane->fields());
    const auto say = [bar = ui.statusBar](const QString &text) { bar->showMessage(text, MessageTime); };
    QObject::connect(parts.tasks, &TaskActions::messageRequested, ui.statusBar, say);
    QObject::connect(jumps, &RowJumps::messageRequested, ui.statusBar, say);
    QObject::connect(parts.taskWindows, &TaskWindows::messageRequested, ui.statusBar, say);
    parts.taskWindows->share({.display = parts.display,
        .views = parts.views,
        .groups = parts.groups,
        .exports = parts.exports,
        .file = {parts.taskWindows->newListAction()},
        .edit = {parts.undo->undoAction(), parts.undo->redoAction()},
        .view = parts.zoom->actions(),
        .tasks = {ui.pauseAction},
        .help = {ui.manualAction, ui.cheatSheetAction, ui.whatsThisAction, ui.aboutAction}});
    ui.focusFilterAction->setShortcuts({QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_L), Qt::Key_Slash});
    ui.pauseAction->setIcon(symbolIcon(Symbol::Pause, buttonColor));
    ui.cheatSheetAction->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    new KeyPositions(window);
    parts.settings->setShortcuts(
        new WindowShortcuts({ui.fileMenu, ui.editMenu, ui.viewMenu, ui.tasksMenu, ui.settingsMenu, ui.helpMenu},
            parts.display->shortcuts(), window));
    auto *help = new WindowHelp({ui.fileMenu, ui.editMenu, ui.viewMenu, ui.tasksMenu, ui.settingsMenu}, window);
    QObject::connect(ui.whatsThisAction, &QAction::triggered, help, &QWhatsThis::enterWhatsThisMode);
    QObject::connect(ui.manualAction, &QAction::triggered, help, &WindowHelp::showManual);
    QObject::connect(ui.cheatSheetAction, &QAction::triggered, help, &WindowHelp::showCheatSheet);
    QObject::connect(ui.aboutAction, &QAction::triggered, help, &WindowHelp::showAbout);
}

} // namespace Taskwatch
