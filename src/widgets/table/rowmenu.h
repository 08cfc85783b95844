// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Taskwatch {

class TaskTableView;

/// The context menu of the selected rows. Rows do not move while it is open. Its creator adds the entries.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Opens for context menu requests of @p view.
    RowMenu(TaskTableView *view, QWidget *parent = nullptr);

    /// Submenu that filters for rows like the current one.
    [[nodiscard]] QAction *onlyAction() const { return m_only->menuAction(); }

Q_SIGNALS:
    /// The user wants to filter for rows like this one. @p terms are filter terms.
    void filterRequested(const QString &terms);

private:
    void popUp(const QPoint &place);
    void offerFilters();

    TaskTableView *m_view;
    QMenu *m_only;
};

} // namespace Taskwatch
