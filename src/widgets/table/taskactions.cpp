// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/taskactions.h"

#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Taskwatch {

TaskActions::TaskActions(TaskTableView *view)
    : QObject(view)
    , m_view(view)
{
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

void TaskActions::removeSelected()
{
    const QList<TaskId> ids = m_view->selectedIds();
    if (!ids.isEmpty())
        Q_EMIT removeRequested(ids);
}

void TaskActions::copySelectedIds()
{
    QStringList lines;
    const QList<TaskId> ids = m_view->selectedIds();
    for (const TaskId &id : ids)
        lines.append(id.toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Taskwatch
