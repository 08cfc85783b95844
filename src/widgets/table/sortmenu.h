// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "order/tasksort.h"

#include <QMenu>

class QActionGroup;

namespace Taskwatch {

class ColumnController;

/// Menu that sorts the rows: by any column, even a hidden one, by the order in which tasks were added, or in reverse
/// order.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    /// @p columns holds the sort order, and must outlive the menu.
    explicit SortMenu(ColumnController *columns, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user chose @p sort. The header already shows it.
    void sortRequested(Taskwatch::TaskSort sort);

private:
    void add(const QString &text, const QString &key, TaskSortField field);
    void mark();
    void choose(const TaskSort &sort);

    ColumnController *m_columns;
    QActionGroup *m_choices;
};

} // namespace Taskwatch
