// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QPersistentModelIndex>

namespace Taskwatch {

class TaskTableView;

/// The context menu of the selected rows. Rows do not move while it is open. Its creator adds the entries. The first
/// ones are about the cell under the pointer, or the current cell if a key opens the menu.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Opens for context menu requests of @p view.
    RowMenu(TaskTableView *view, QWidget *parent = nullptr);

    /// Actions on the cell: copy it, show only rows with its value, exclude them.
    [[nodiscard]] QList<QAction *> cellActions() const { return {m_copyCell, m_onlyCell, m_excludeCell}; }
    /// Submenu that filters for rows like the current one.
    [[nodiscard]] QAction *onlyAction() const { return m_only->menuAction(); }

Q_SIGNALS:
    /// The user wants to filter for rows like this one. @p terms are filter terms.
    void filterRequested(const QString &terms);
    /// The user wants to hide rows that match @p term.
    void exclusionRequested(const QString &term);
    /// The user wants to copy the cell.
    void copyRequested(const QModelIndex &cell);

private:
    void popUp(const QPoint &place);
    void describeCell();
    void offerFilters();

    TaskTableView *m_view;
    QMenu *m_only;
    QAction *m_copyCell;
    QAction *m_onlyCell;
    QAction *m_excludeCell;
    QPersistentModelIndex m_cell;
    QString m_term; // the filter for rows like the cell
};

} // namespace Taskwatch
