// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/tasksort.h"

#include <QMenu>

class QActionGroup;

namespace Taskwatch {

class ColumnController;

/// What the rows are sorted by, without the pointer: every column, shown or not, the order in which ids were added, and the
/// other way round.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p columns shows the order, and must outlive the menu.
    explicit SortMenu(ColumnController *columns, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person wants the rows in this order; the header shows it already.
    void sortRequested(Taskwatch::TaskSort sort);

private:
    void add(const QString &text, const QString &key, TaskSortField field);
    void mark();
    void choose(const TaskSort &sort);

    ColumnController *m_columns;
    QActionGroup *m_choices;
};

} // namespace Taskwatch
