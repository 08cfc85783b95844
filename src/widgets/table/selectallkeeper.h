// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelectionModel>
#include <QObject>

#include <vector>

namespace Taskwatch {

class TaskTableModel;

/// Preserves a selection of all rows when rows are added or removed. Qt preserves other selections itself, but has a
/// shortcut for a selection of everything that loses it when the number of rows changes.
class SelectAllKeeper final : public QObject
{
    Q_OBJECT

public:
    /// @p selection is a selection model of @p model; both must outlive this object. Create this object after
    /// @p selection, so that its slots run after those of @p selection.
    SelectAllKeeper(TaskTableModel *model, QItemSelectionModel *selection);

private:
    void remember();
    void restore();

    TaskTableModel *m_model;
    QItemSelectionModel *m_selection;
    std::vector<int> m_rows; // rows of the table, sorted; empty unless all were selected
};

} // namespace Taskwatch
