// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowmenus.h"

#include "detail/detailtabactions.h"
#include "help/windowhelp.h"
#include "intake/idintake.h"
#include "messages/messageactions.h"
#include "save/recordingactions.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/settingsactions.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/rowmenu.h"
#include "table/sortmenu.h"
#include "table/taskactions.h"
#include "tables/tasktablemodel.h"
#include "trend/trenddock.h"
#include "ui_mainwindow.h"

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

void fillFileMenu(const Ui::MainWindow &ui, const WindowParts &parts)
{
    ui.intakeBar->addTo(ui.fileMenu, ui.closeAction);
    parts.recordings->addTo(ui.fileMenu, ui.closeAction);
    parts.exports->addTo(ui.fileMenu, ui.closeAction);
    ui.fileMenu->insertAction(ui.closeAction, ui.profileButton->switchAction());
    ui.fileMenu->insertActions(ui.closeAction, parts.settings->actions());
    ui.fileMenu->insertSeparator(ui.closeAction);
}

void fillTasksMenu(const Ui::MainWindow &ui, const WindowParts &parts)
{
    QMenu *menu = ui.tasksMenu;
    menu->insertActions(ui.pauseAction, {parts.tasks->refreshAction(), parts.tasks->refreshAllAction()});
    menu->addSeparator();
    menu->addAction(parts.messages->messagesAction());
    menu->addSeparator();
    menu->addAction(parts.tasks->copyIdsAction());
    menu->addMenu(parts.tasks->copyMenu());
    menu->addAction(parts.tasks->selectAllAction());
    menu->addSeparator();
    menu->addActions({ui.intakeBar->intake()->undoAction(), parts.tasks->removeAction()});
}

void fillViewMenu(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    ui.viewMenu->insertAction(ui.showDetailAction, parts.trend->toggleViewAction());
    ui.viewMenu->addMenu(new DetailTabActions(ui.detailPane, ui.showDetailAction, window));
    ui.viewMenu->addMenu(ui.taskTable->columns()->columnMenu());
    auto *sortMenu = new SortMenu(ui.taskTable->columns(), window);
    QObject::connect(sortMenu, &SortMenu::sortRequested, parts.model, &TaskTableModel::setTaskSort);
    ui.viewMenu->addMenu(sortMenu);
    SharedChoice *times = parts.display->times();
    QMenu *timesMenu = times->createMenu(Words::tr("&Times"), window);
    timesMenu->addSeparator();
    timesMenu
        ->addAction(
            Words::tr("&Next Form"), QKeySequence(Qt::CTRL | Qt::Key_T), times, [times] { times->chooseNext(); })
        ->setObjectName(QStringLiteral("nextTimesAction"));
    ui.viewMenu->addMenu(timesMenu);
    ui.viewMenu->addMenu(parts.display->appearance()->createMenu(Words::tr("A&ppearance"), window));
}

void makeRowMenu(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    auto *rowMenu = new RowMenu(ui.taskTable, window);
    QAction *only = rowMenu->actions().first();
    rowMenu->insertAction(only, parts.tasks->refreshAction());
    rowMenu->insertAction(only, parts.tasks->copyIdsAction());
    rowMenu->insertMenu(only, parts.tasks->copyMenu());
    rowMenu->addSeparator();
    rowMenu->addAction(parts.tasks->removeAction());
    QObject::connect(rowMenu, &RowMenu::filterRequested, ui.filterBar, &FilterBar::showOnly);
}

} // namespace

void fillMenus(const Ui::MainWindow &ui, const WindowParts &parts, QWidget *window)
{
    fillFileMenu(ui, parts);
    fillTasksMenu(ui, parts);
    fillViewMenu(ui, parts, window);
    makeRowMenu(ui, parts, window);
    ui.refreshButton->setDefaultAction(parts.tasks->refreshAction());
    ui.pauseButton->setDefaultAction(ui.pauseAction);
    ui.holdButton->setDefaultAction(ui.holdAction);
    ui.cheatSheetAction->setShortcuts({Qt::Key_F1, Qt::Key_Question});
    auto *help = new WindowHelp({ui.fileMenu, ui.tasksMenu, ui.viewMenu}, window);
    QObject::connect(ui.manualAction, &QAction::triggered, help, &WindowHelp::showManual);
    QObject::connect(ui.cheatSheetAction, &QAction::triggered, help, &WindowHelp::showCheatSheet);
    QObject::connect(ui.aboutAction, &QAction::triggered, help, &WindowHelp::showAbout);
}

} // namespace Taskwatch
