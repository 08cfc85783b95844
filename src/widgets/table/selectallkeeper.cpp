// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/selectallkeeper.h"

#include "tables/tasktablemodel.h"

#include <algorithm>

namespace Taskwatch {

SelectAllKeeper::SelectAllKeeper(TaskTableModel *model, QItemSelectionModel *selection)
    : QObject(selection)
    , m_model(model)
    , m_selection(selection)
{
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SelectAllKeeper::remember);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SelectAllKeeper::restore);
}

void SelectAllKeeper::remember()
{
    m_rows.clear();
    const QItemSelection selection = m_selection->selection();
    if (selection.size() == 1 && selection.first().height() == m_model->rowCount()) {
        m_rows = m_model->shownRows();
        std::sort(m_rows.begin(), m_rows.end());
    }
}

void SelectAllKeeper::restore()
{
    if (m_rows.empty() || static_cast<int>(m_rows.size()) == m_model->rowCount())
        return;
    const std::vector<int> &shown = m_model->shownRows();
    const auto wasSelected = [this](int row) { return std::binary_search(m_rows.begin(), m_rows.end(), row); };
    QItemSelection selection;
    for (auto run = shown.begin(); run != shown.end();) {
        run = std::find_if(run, shown.end(), wasSelected);
        const auto end = std::find_if_not(run, shown.end(), wasSelected);
        if (run != end) {
            selection.append(QItemSelectionRange(m_model->index(static_cast<int>(run - shown.begin()), 0),
                m_model->index(static_cast<int>(end - shown.begin()) - 1, m_model->columnCount() - 1)));
        }
        run = end;
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace Taskwatch
