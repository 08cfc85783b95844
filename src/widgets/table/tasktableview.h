// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/rowtable.h"
#include "table/selectedrows.h"
#include "task/taskid.h"

#include <QTimer>

#include <optional>
#include <utility>

namespace Taskwatch {

class ColumnController;
class RowAnchor;
class TaskDelegate;
class TaskTableModel;

/// The table of tasks. Once a second it repaints texts that depend on the current time, for the visible rows only;
/// the model does not announce these changes.
class TaskTableView final : public RowTable
{
    Q_OBJECT

public:
    explicit TaskTableView(QWidget *parent = nullptr);

    /// Must be called once. @p model must outlive the view.
    void setTaskModel(TaskTableModel *model);
    [[nodiscard]] TaskTableModel *taskModel() const { return m_model; }

    /// Controls order, width and visibility of the columns, and the sort indicator.
    [[nodiscard]] ColumnController *columns() const { return m_columns; }

    /// The selected rows of the TaskTable, from top to bottom.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Their ids.
    [[nodiscard]] QList<TaskId> selectedIds() const;
    /// O(1), for any number of rows.
    [[nodiscard]] qsizetype selectedCount() const { return m_selected.count(); }
    [[nodiscard]] std::optional<TaskId> currentId() const;
    /// Selects only the row of @p id and scrolls to it.
    void selectId(const TaskId &id);
    /// @p follow: the current row stays in sight until the user uses the table. Otherwise rows move as they are sorted.
    void setFollowsCurrent(bool follow);

    void doItemsLayout() override;
    /// Does nothing. Qt's function would compare the typed letters with all rows, in a column that may be hidden.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void selectedIdsChanged();
    /// The user typed @p text, which is printable and not blank, and no key of the table.
    void typed(const QString &text);
    /// The user wants to see the details of the current task: double click or Enter.
    void detailRequested();
    /// The user wants to see the task in a window of its own: double click with Ctrl.
    void windowRequested(const Taskwatch::TaskId &id);
    /// The user pressed Esc.
    void escapePressed();
    /// The selected or the visible rows have changed. Emitted after a short delay, to combine several changes.
    void priorityRowsChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void applyFont() override;

private:
    void noticeMoves();
    /// Repaints the visible rows that have changed recently.
    void repaintMarks();
    void reportPriorityRows();
    /// First and last row that are at least partly visible; first > last if there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] QList<TaskId> visibleIds() const;

    TaskTableModel *m_model = nullptr;
    TaskDelegate *m_delegate = nullptr;
    RowAnchor *m_anchor = nullptr;
    ColumnController *m_columns = nullptr;
    QTimer m_tick;
    QTimer m_marks; // until the next visible mark changes
    QTimer m_settled; // delays priorityRowsChanged()
    QList<TaskId> m_reportedSelected;
    QList<TaskId> m_reportedVisible;
    SelectedRows m_selected; // same as in the selection model
};

} // namespace Taskwatch
