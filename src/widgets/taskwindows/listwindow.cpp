// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/listwindow.h"

#include "detail/detailplacement.h"
#include "detail/detailtabactions.h"
#include "filter/filterfield.h"
#include "filter/filterstate.h"
#include "filter/groupsswitch.h"
#include "parts/fieldgrid.h"
#include "parts/menuactions.h"
#include "save/rowsexporter.h"
#include "settings/displaychoices.h"
#include "settings/windowshortcuts.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/nomatchnote.h"
#include "table/rowjumps.h"
#include "table/rowmenu.h"
#include "table/sortmenu.h"
#include "table/taskactions.h"
#include "ui_listwindow.h"
#include "views/viewsbutton.h"
#include "views/viewsmenu.h"
#include "views/viewstate.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenuBar>
#include <QVBoxLayout>

namespace Taskwatch {

namespace {

constexpr int MessageTime = 4000; // ms that a message stays in the status line

} // namespace

ListWindow::ListWindow(TaskTableModel *source, const ListShares &shares, QWidget *mainWindow)
    : TaskWindow(mainWindow)
    , m_model(source)
    , m_content(new QWidget(this))
    , m_ui(std::make_unique<Ui::ListWindow>())
    , m_display(shares.display)
    , m_focusFilter(createAction(this, "focusFilterAction", tr("&Filter"), {}))
    , m_clearFilter(createAction(this, "clearFilterAction", tr("&Clear Filter"), {}))
    , m_showGroups(
          createAction(this, "showGroupsAction", tr("&Group by Error or Host"), QKeySequence(Qt::CTRL | Qt::Key_G)))
    , m_showDetail(createAction(this, "showDetailAction", tr("Detail &Pane"), Qt::Key_F4))
    , m_open(createAction(this, "openInWindowAction", tr("Open in Own &Window"), {}))
    , m_compare(createAction(this, "compareAction", tr("Co&mpare"), Qt::CTRL | Qt::SHIFT | Qt::Key_D))
{
    setObjectName(QStringLiteral("listWindow"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    m_ui->setupUi(m_content);
    m_ui->taskTable->setTaskModel(&m_model);
    m_ui->filterBar->setModel(&m_model);
    m_ui->filterBar->setTable(m_ui->taskTable);
    m_ui->detailPane->setModel(&m_model);
    m_ui->groupsPane->setModel(&m_model);
    m_ui->groupsPane->shareMuted(shares.groups);
    m_tasks = new TaskActions(m_ui->taskTable);
    createActions();
    describe(shares);
    m_ui->fieldLayout->addWidget(m_ui->filterBar->field(), 1);
    m_ui->fieldLayout->addWidget(new ViewsButton(m_views, m_content));
    fillMenus(shares);
    fillRowMenu();
    connectParts(shares);
    applyTimeForm();
    resizeOnScreen({fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 36});
    updateFiltered();
    m_ui->taskTable->setFocus();
}

ListWindow::~ListWindow()
{
    delete m_content;
}

TaskTableView *ListWindow::table() const
{
    return m_ui->taskTable;
}

DetailPane *ListWindow::pane() const
{
    return m_ui->detailPane;
}

void ListWindow::applyTimeForm()
{
    m_model.setTimeForm(m_display->timeForm());
    m_ui->detailPane->setTimeForm(m_display->timeForm());
    m_ui->taskTable->viewport()->update();
}

void ListWindow::setReadOnly()
{
    auto *disabled = new QActionGroup(this); // also when the actions would be enabled
    disabled->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    for (QAction *action : {m_tasks->refreshAction(), m_tasks->refreshAllAction(), m_tasks->removeAction()})
        disabled->addAction(action);
    disabled->setEnabled(false);
}

void ListWindow::restoreState(const QVariantMap &state)
{
    m_layout.restore(state);
}

void ListWindow::createActions()
{
    m_focusFilter->setShortcuts({QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_L), Qt::Key_Slash});
    connect(m_focusFilter, &QAction::triggered, m_ui->filterBar, &FilterBar::focusField);
    connect(m_clearFilter, &QAction::triggered, m_ui->filterBar, &FilterBar::clear);
    m_showGroups->setCheckable(true);
    m_showDetail->setCheckable(true);
    m_showDetail->setChecked(true);
    connect(m_showDetail, &QAction::toggled, this, [this](bool shown) {
        if (!shown && m_ui->detailPane->isAncestorOf(focusWidget()))
            m_ui->taskTable->setFocus();
        m_ui->detailPane->setVisible(shown);
    });
    TaskTableView *table = m_ui->taskTable;
    m_open->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    for (QAction *action : {m_open, m_compare}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        table->addAction(action);
    }
    connect(m_open, &QAction::triggered, this, [this, table] { Q_EMIT openRequested(table->selectedIds()); });
    connect(m_compare, &QAction::triggered, this, [this, table] { Q_EMIT compareRequested(table->selectedIds()); });
    connect(table, &TaskTableView::selectedIdsChanged, this, [this, table] {
        m_open->setEnabled(table->selectedCount() > 0);
        m_compare->setEnabled(table->selectedCount() > 1);
    });
}

void ListWindow::fillMenus(const ListShares &shares)
{
    auto *bar = new QMenuBar(this);
    layout()->setMenuBar(bar);
    QList<QMenu *> menus;
    const auto add = [&menus, bar](const QString &title, const QList<QAction *> &entries) {
        menus.append(bar->addMenu(title));
        menus.last()->setToolTipsVisible(true);
        addEntries(menus.last(), entries);
    };
    QAction *save = createAction(this, "saveRowsAction", tr("Save &Rows As…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    connect(save, &QAction::triggered, this, [this, exports = shares.exports] {
        exports->saveFrom(
            m_ui->taskTable, [this] { return m_ui->filterBar->description(); }, this);
    });
    auto *jumps = new RowJumps(m_ui->taskTable);
    connect(jumps, &RowJumps::messageRequested, this,
        [this](const QString &text) { m_ui->statusBar->showMessage(text, MessageTime); });
    auto *detail = new QMenu(tr("&Detail"), bar);
    addEntries(detail,
        QList{m_showDetail} + QList<QAction *>{nullptr} + m_placement->actions() + QList<QAction *>{nullptr}
            + (new DetailTabActions(m_ui->detailPane, m_showDetail, this))->actions());
    auto *sort = new SortMenu(m_ui->taskTable->columns(), bar);
    connect(sort, &SortMenu::sortRequested, &m_model, &TaskTableModel::setTaskSort);
    QMenu *times = m_display->times()->createMenu(tr("&Times"), bar);
    m_tasks->copyMenu()->setRequests({}, {});
    add(tr("&File"), shares.file + QList<QAction *>{nullptr, save, nullptr, closeAction()});
    add(tr("&Edit"),
        shares.edit
            + QList<QAction *>{nullptr, m_tasks->copyAction(), m_tasks->copyIdsAction(),
                m_tasks->copyMenu()->menuAction(), nullptr, m_tasks->selectAllAction(), m_focusFilter, nullptr,
                m_tasks->removeAction()});
    add(tr("&View"),
        QList<QAction *>{m_views->menuAction(), nullptr, m_clearFilter, nullptr, m_showGroups, detail->menuAction(),
            nullptr, m_ui->taskTable->columns()->columnMenu()->menuAction(), sort->menuAction(), times->menuAction(),
            nullptr}
            + shares.view);
    add(tr("&Tasks"),
        QList{m_tasks->refreshAction(), m_tasks->refreshAllAction()} + shares.tasks + QList<QAction *>{nullptr}
            + jumps->actions() + QList<QAction *>{nullptr, m_open, m_compare, m_tasks->openUrlAction()});
    add(tr("&Help"), shares.help);
    new WindowShortcuts(menus, m_display->shortcuts(), this);
}

void ListWindow::fillRowMenu()
{
    auto *menu = new RowMenu(m_ui->taskTable, m_content);
    addEntries(menu,
        menu->cellActions()
            + QList<QAction *>{nullptr, m_open, m_compare, m_tasks->openUrlAction(), nullptr, m_tasks->refreshAction(),
                m_tasks->copyIdsAction(), m_tasks->copyMenu()->menuAction(), menu->onlyAction(), nullptr,
                m_tasks->removeAction()});
    connect(menu, &RowMenu::copyRequested, m_tasks, &TaskActions::copyCell);
    m_ui->filterBar->followRequests(menu);
    m_ui->filterBar->followRequests(m_ui->detailPane->fields());
}

void ListWindow::connectParts(const ListShares &shares)
{
    TaskTableView *table = m_ui->taskTable;
    DetailPane *pane = m_ui->detailPane;
    GroupsPane *groups = m_ui->groupsPane;
    FilterBar *filter = m_ui->filterBar;
    auto *content = new GroupsSwitch(groups, table, m_ui->tablePage, filter, m_showGroups);
    connect(content, &GroupsSwitch::focusLost, content, &GroupsSwitch::focusContent);
    connect(m_tasks, &TaskActions::messageRequested, this,
        [this](const QString &text) { m_ui->statusBar->showMessage(text, MessageTime); });
    connect(shares.display->times(), &SharedChoice::changed, this, &ListWindow::applyTimeForm);
    connect(table->columns(), &ColumnController::sortRequested, &m_model, &TaskTableModel::setTaskSort);
    connect(table, &TaskTableView::selectedIdsChanged, pane, [table, pane] {
        if (const std::optional<TaskId> current = table->currentId();
            current && table->selectionModel()->hasSelection())
            pane->setTask(current);
    });
    connect(table, &TaskTableView::detailRequested, this, [this, pane] {
        m_showDetail->setChecked(true);
        pane->focusTab();
    });
    connect(table, &TaskTableView::windowRequested, this, [this](const TaskId &id) { Q_EMIT openRequested({id}); });
    connect(table, &TaskTableView::typed, filter->field(), &FilterField::type);
    connect(table, &TaskTableView::escapePressed, this, [groups, filter] {
        if (groups->isOpen())
            groups->goBack();
        else if (filter->isFiltering())
            filter->focusField();
    });
    connect(pane, &DetailPane::focusReleased, content, &GroupsSwitch::focusContent);
    connect(filter, &FilterBar::focusReleased, content, &GroupsSwitch::focusContent);
    connect(filter, &FilterBar::changed, this, &ListWindow::updateFiltered);
    auto *note = new NoMatchNote(table);
    connect(note, &NoMatchNote::showAllRequested, filter, &FilterBar::clear);
    const auto updateNote = [this, note, filter] { note->update(m_model, filter->phaseTerm()); };
    connect(filter, &FilterBar::changed, note, updateNote);
    connect(&m_model, &TaskTableModel::tasksChanged, note, updateNote);
}

void ListWindow::describe(const ListShares &shares)
{
    m_placement = new DetailPlacement(m_ui->splitter, this);
    ColumnController *columns = m_ui->taskTable->columns();
    describeView(m_view, m_ui->filterBar, columns, shares.display->times(), m_showGroups, m_ui->groupsPane);
    m_views = new ViewsMenu(&m_view, this);
    m_views->shareViews(shares.views);
    m_layout.add(
        "geometry", [this] { return saveGeometry(); },
        [this](const QVariant &kept) { restoreGeometry(kept.toByteArray()); });
    describeFilter(m_layout, m_ui->filterBar, QString());
    columns->describe(m_layout);
    m_placement->describe(m_layout);
    m_layout.addToggle("detailShown", m_showDetail, true);
    describeGroups(m_layout, m_showGroups, m_ui->groupsPane);
    m_layout.add(
        "view", [this] { return m_views->currentName(); },
        [this](const QVariant &kept) { m_views->setCurrentName(kept.toString()); });
}

void ListWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // it does not close: its view may have taken some work
    else
        TaskWindow::keyPressEvent(event);
}

void ListWindow::updateFiltered()
{
    const QString filter = m_ui->filterBar->description();
    setSubject(filter.isEmpty() ? tr("All tasks") : filter);
    m_clearFilter->setEnabled(!filter.isEmpty());
    m_views->updateChanged();
}

void ListWindow::updateContents()
{
    m_ui->detailPane->updateContents();
    m_views->updateChanged();
}

} // namespace Taskwatch
