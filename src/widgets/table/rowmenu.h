// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <optional>

namespace Taskwatch {

class TaskTableModel;
class TaskTableView;
struct TaskRow;

/// What can be done with the selected rows. While it is open nothing moves under the pointer.
class RowMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Shown by @p view's context menu requests from now on.
    RowMenu(TaskTableView *view, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person wants only rows like this one: terms of a filter.
    void filterRequested(const QString &terms);

private:
    void popUp(const QPoint &place);
    void offerFilters();

    TaskTableView *m_view;
    QMenu *m_only;
};

} // namespace Taskwatch
