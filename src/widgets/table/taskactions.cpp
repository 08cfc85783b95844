// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskactions.h"

#include "parts/menuactions.h"
#include "table/copymenu.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "theme/symbol.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Taskwatch {

TaskActions::TaskActions(TaskTableView *view)
    : QObject(view)
    , m_view(view)
    , m_refresh(add("refreshAction", tr("Re&fresh"), Qt::Key_F5, &TaskActions::refresh))
    , m_refreshAll(
          add("refreshAllAction", tr("Refresh A&ll"), QKeySequence(Qt::SHIFT | Qt::Key_F5), &TaskActions::refreshAll))
    , m_copyIds(add("copyIdsAction", tr("&Copy Ids"), QKeySequence::Copy, &TaskActions::copyIds))
    , m_selectAll(add("selectAllAction", tr("&Select All"), QKeySequence::SelectAll, &TaskActions::selectAll))
    , m_remove(add("removeAction", tr("&Remove from List"), Qt::Key_Delete, &TaskActions::remove))
    , m_copyMenu(new CopyMenu(view, view))
{
    m_refresh->setIcon(symbolIcon(Symbol::Refresh, buttonColor));
    m_refresh->setToolTip(tr("Poll the selected tasks now, or all tasks if none is selected (F5)"));
    for (QAction *action : QList{m_copyIds, m_selectAll, m_remove} + m_copyMenu->actions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        view->addAction(action);
    }
    connect(view, &TaskTableView::selectedIdsChanged, this, &TaskActions::updateEnabled);
    connect(view->taskModel(), &TaskTableModel::tasksChanged, this, &TaskActions::updateEnabled);
    updateEnabled();
}

QAction *TaskActions::add(const char *name, const QString &text, const QKeySequence &keys, void (TaskActions::*slot)())
{
    QAction *action = createAction(this, name, text, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void TaskActions::updateEnabled()
{
    const bool any = m_view->taskModel()->table().size() > 0;
    const bool anySelected = m_view->selectionModel()->hasSelection();
    for (QAction *action : {m_refresh, m_refreshAll, m_selectAll})
        action->setEnabled(any);
    for (QAction *action : {m_copyIds, m_remove})
        action->setEnabled(anySelected);
    m_copyMenu->setAnySelected(anySelected);
}

void TaskActions::refresh()
{
    const QList<TaskId> selected = m_view->selectedIds();
    if (selected.isEmpty())
        refreshAll();
    else
        Q_EMIT refreshRequested(selected);
}

void TaskActions::refreshAll()
{
    const TaskTable &table = m_view->taskModel()->table();
    QList<TaskId> all;
    all.reserve(table.size());
    for (int row = 0; row < table.rowEnd(); ++row) {
        if (table.isUsed(row))
            all.append(table.at(row).id);
    }
    Q_EMIT refreshRequested(all);
}

void TaskActions::selectAll()
{
    m_view->selectAll();
}

void TaskActions::remove()
{
    const QList<TaskId> ids = m_view->selectedIds();
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

void TaskActions::copyIds()
{
    QStringList lines;
    const QList<TaskId> ids = m_view->selectedIds();
    for (const TaskId &id : ids)
        lines.append(id.toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Taskwatch
