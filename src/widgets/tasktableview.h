// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskid.h"

#include <QTableView>
#include <QTimer>

#include <optional>

namespace Taskwatch {

class TaskTableModel;

/// The live table. Texts that tick are painted anew every second from here, for the visible rows only; the model does not
/// announce them.
class TaskTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TaskTableView(QWidget *parent = nullptr);

    void setTaskModel(TaskTableModel *model);

    /// Ids of the selected rows, from top to bottom.
    [[nodiscard]] QList<TaskId> selectedIds() const;
    [[nodiscard]] std::optional<TaskId> currentId() const;
    /// Makes the row of @p id the only selected one, and brings it into sight.
    void selectId(const TaskId &id);

Q_SIGNALS:
    void selectedIdsChanged();
    /// A second has passed: texts that tell an age are out of date.
    void ticked();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void sizeColumns();

    TaskTableModel *m_model = nullptr;
    QTimer m_tick;
};

} // namespace Taskwatch
