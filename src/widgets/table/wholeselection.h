// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelectionModel>
#include <QObject>

#include <vector>

namespace Taskwatch {

class TaskTableModel;

/// Lets a selection of every row follow its tasks where rows come or go. Qt follows any other selection by itself; for this
/// one it has a short cut, which loses it when the number of rows changes.
class WholeSelection final : public QObject
{
    Q_OBJECT

public:
    /// @p selection is one of @p model; both must outlive it. To be made after it: its signals are to come later than the
    /// selection's own.
    WholeSelection(TaskTableModel *model, QItemSelectionModel *selection);

private:
    void remember();
    void restore();

    TaskTableModel *m_model;
    QItemSelectionModel *m_selection;
    std::vector<int> m_rows; // of the table, sorted; empty where not all were selected
};

} // namespace Taskwatch
