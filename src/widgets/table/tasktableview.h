// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/selectedrows.h"
#include "task/taskid.h"

#include <QTableView>
#include <QTimer>

#include <optional>
#include <utility>

namespace Taskwatch {

class ColumnController;
class RowAnchor;
class TaskDelegate;
class TaskTableModel;

/// The live table. Texts that tick are painted anew every second from here, for the visible rows only; the model does not
/// announce them.
class TaskTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TaskTableView(QWidget *parent = nullptr);

    /// Once. @p model must outlive the view.
    void setTaskModel(TaskTableModel *model);
    [[nodiscard]] TaskTableModel *taskModel() const { return m_model; }

    /// Which columns are shown, where and how wide, and what the header says of the order of the rows.
    [[nodiscard]] ColumnController *columns() const { return m_columns; }

    /// Ids of the selected rows, from top to bottom.
    [[nodiscard]] QList<TaskId> selectedIds() const;
    [[nodiscard]] qsizetype selectedCount() const;
    [[nodiscard]] std::optional<TaskId> currentId() const;
    /// Makes the row of @p id the only selected one, and brings it into sight.
    void selectId(const TaskId &id);

    void doItemsLayout() override;

Q_SIGNALS:
    void selectedIdsChanged();
    /// The selected rows, or those in sight, have become others. Said once things have settled for a moment.
    void preferenceChanged(const QList<Taskwatch::TaskId> &selected, const QList<Taskwatch::TaskId> &visible);
    /// A second has passed: texts that tell an age are out of date.
    void ticked();

protected:
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void noticeMoves();
    /// Paints the rows in sight in which something has changed lately.
    void repaintMarks();
    void tellPreference();
    /// First and last row in sight, even in part; first > last where there is none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] QList<TaskId> visibleIds() const;

    TaskTableModel *m_model = nullptr;
    TaskDelegate *m_delegate = nullptr;
    RowAnchor *m_anchor = nullptr;
    ColumnController *m_columns = nullptr;
    QTimer m_tick;
    QTimer m_marks; // until one in sight is another
    QTimer m_settled; // since rows, selection or sight changed last
    QList<TaskId> m_toldSelected;
    QList<TaskId> m_toldVisible;
    SelectedRows m_selected; // by the selection model
};

} // namespace Taskwatch
