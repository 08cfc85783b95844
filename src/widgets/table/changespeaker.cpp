// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/changespeaker.h"

#include "accessibility/announcer.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"
#include "text/rowsentence.h"

#include <QItemSelectionModel>

#include <utility>

namespace Taskwatch {

ChangeSpeaker::ChangeSpeaker(TaskTableView *view)
    : QObject(view)
    , m_view(view)
{
    connect(view->taskModel(), &TaskTableModel::observationsApplied, this, &ChangeSpeaker::update);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeSpeaker::update);
}

void ChangeSpeaker::update()
{
    const TaskTableModel *model = m_view->taskModel();
    const std::optional<TaskId> before = std::exchange(m_id, m_view->currentId());
    const int row = m_id ? model->table().indexOf(*m_id) : -1;
    if (row < 0)
        return;
    const TaskRow &task = model->table().at(row);
    const std::pair now(task.changes, task.gone);
    if (m_id == before && now != m_said && m_view->selectedCount() > 0 && m_view->isActiveWindow())
        Announcer::of(m_view)->announce(rowSentence(task, model->moment(), model->timeForm()));
    m_said = now;
}

} // namespace Taskwatch
