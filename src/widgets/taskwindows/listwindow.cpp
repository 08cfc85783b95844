// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskwindows/listwindow.h"

#include "detail/detailplacement.h"
#include "detail/detailtabactions.h"
#include "filter/filterfield.h"
#include "filter/filterstate.h"
#include "parts/menuactions.h"
#include "table/columncontroller.h"
#include "table/copymenu.h"
#include "table/nomatchnote.h"
#include "table/rowjumps.h"
#include "table/rowmenu.h"
#include "table/taskactions.h"
#include "ui_listwindow.h"

#include <QActionGroup>
#include <QVBoxLayout>

namespace Taskwatch {

ListWindow::ListWindow(TaskTableModel *source, QWidget *mainWindow)
    : TaskWindow(mainWindow)
    , m_model(source)
    , m_content(new QWidget(this))
    , m_ui(std::make_unique<Ui::ListWindow>())
{
    setObjectName(QStringLiteral("listWindow"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    m_ui->setupUi(m_content);
    m_ui->fieldLayout->addWidget(m_ui->filterBar->field());
    m_ui->taskTable->setTaskModel(&m_model);
    m_ui->filterBar->setModel(&m_model);
    m_ui->filterBar->setTable(m_ui->taskTable);
    m_ui->detailPane->setModel(&m_model);
    m_ui->splitter->setStretchFactor(0, 1);
    m_tasks = new TaskActions(m_ui->taskTable);
    addKeys();
    fillRowMenu();
    connectParts();
    describe();
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

void ListWindow::setTimeForm(TimeForm form)
{
    m_model.setTimeForm(form);
    m_ui->detailPane->setTimeForm(form);
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

void ListWindow::addKeys()
{
    QAction *filter = createAction(this, "focusListFilterAction", tr("&Filter"), {});
    filter->setShortcuts({QKeySequence::Find, QKeySequence(Qt::CTRL | Qt::Key_L), Qt::Key_Slash});
    connect(filter, &QAction::triggered, m_ui->filterBar, &FilterBar::focusField);
    m_showDetail = createAction(this, "showListDetailAction", tr("Detail &Pane"), Qt::Key_F4);
    m_showDetail->setCheckable(true);
    m_showDetail->setChecked(true);
    connect(m_showDetail, &QAction::toggled, this, [this](bool shown) {
        if (!shown && m_ui->detailPane->isAncestorOf(focusWidget()))
            m_ui->taskTable->setFocus();
        m_ui->detailPane->setVisible(shown);
    });
    addActions({filter, m_showDetail, m_tasks->refreshAllAction()});
    addActions((new DetailTabActions(m_ui->detailPane, m_showDetail, this))->actions());
    new RowJumps(m_ui->taskTable);
}

void ListWindow::fillRowMenu()
{
    auto *menu = new RowMenu(m_ui->taskTable, m_content);
    m_tasks->copyMenu()->setRequests({}, {});
    addEntries(menu,
        menu->cellActions()
            + QList<QAction *>{nullptr, m_tasks->refreshAction(), m_tasks->copyIdsAction(),
                m_tasks->copyMenu()->menuAction(), menu->onlyAction(), nullptr, m_tasks->removeAction()});
    connect(menu, &RowMenu::copyRequested, m_tasks, &TaskActions::copyCell);
    connect(menu, &RowMenu::filterRequested, m_ui->filterBar, &FilterBar::showOnly);
    connect(menu, &RowMenu::exclusionRequested, m_ui->filterBar, &FilterBar::exclude);
}

void ListWindow::connectParts()
{
    TaskTableView *table = m_ui->taskTable;
    DetailPane *pane = m_ui->detailPane;
    const auto focusTable = [table] { table->setFocus(); };
    connect(this, &TaskWindow::refreshRequested, m_tasks->refreshAction(), &QAction::trigger);
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
    connect(table, &TaskTableView::typed, m_ui->filterBar->field(), &FilterField::type);
    connect(table, &TaskTableView::escapePressed, this, [this] {
        if (m_ui->filterBar->isFiltering())
            m_ui->filterBar->focusField();
    });
    connect(pane, &DetailPane::focusReleased, this, focusTable);
    connect(m_ui->filterBar, &FilterBar::focusReleased, this, focusTable);
    connect(m_ui->filterBar, &FilterBar::changed, this, &ListWindow::updateFiltered);
    auto *note = new NoMatchNote(table);
    note->hide();
    connect(note, &NoMatchNote::showAllRequested, m_ui->filterBar, &FilterBar::clear);
    const auto updateNote = [this, note] {
        const bool isEmpty = m_model.rowCount() == 0 && m_model.table().size() > 0;
        if (isEmpty)
            note->suggest(m_ui->filterBar->phaseTerm());
        note->setVisible(isEmpty);
    };
    connect(m_ui->filterBar, &FilterBar::changed, note, updateNote);
    connect(&m_model, &TaskTableModel::tasksChanged, note, updateNote);
}

void ListWindow::describe()
{
    auto *placement = new DetailPlacement(m_ui->splitter, this);
    m_layout.add(
        "geometry", [this] { return saveGeometry(); },
        [this](const QVariant &kept) { restoreGeometry(kept.toByteArray()); });
    describeFilter(m_layout, m_ui->filterBar, QString());
    m_ui->taskTable->columns()->describe(m_layout);
    placement->describe(m_layout);
    m_layout.addToggle("detailShown", m_showDetail, true);
}

void ListWindow::keyPressEvent(QKeyEvent *event)
{
    QWidget::keyPressEvent(event); // Esc does not close it: its view may have taken some work
}

void ListWindow::updateFiltered()
{
    const QString filter = m_ui->filterBar->description();
    setSubject(filter.isEmpty() ? tr("All tasks") : filter);
}

void ListWindow::updateContents()
{
    m_ui->detailPane->updateContents();
}

} // namespace Taskwatch
