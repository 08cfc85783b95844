// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/sortmenu.h"

#include "cells/taskcolumn.h"
#include "table/columncontroller.h"

#include <QActionGroup>

namespace Taskwatch {

SortMenu::SortMenu(ColumnController *columns, QWidget *parent)
    : QMenu(tr("&Sort By"), parent)
    , m_columns(columns)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("sortMenu"));
    for (const TaskColumnInfo &info : taskColumns())
        add(m_columns->titleOf(info.column), QString::fromLatin1(info.key), info.sortField);
    add(tr("Order Added"), QStringLiteral("added"), TaskSortField::Added);
    addSeparator();
    QAction *reverse = addAction(tr("&Reverse Order"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this, [this] {
        TaskSort sort = m_columns->columnLayout().sort();
        sort.order = sort.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        choose(sort);
    });
    reverse->setObjectName(QStringLiteral("reverseSortAction"));
    connect(this, &QMenu::aboutToShow, this, &SortMenu::mark); // the order may have been changed by the header
}

void SortMenu::add(const QString &text, const QString &key, TaskSortField field)
{
    QAction *action = addAction(text, this, [this, field] { choose({field, Qt::AscendingOrder}); });
    action->setObjectName(u"sortBy." + key);
    action->setCheckable(true);
    action->setData(static_cast<int>(field));
    m_choices->addAction(action);
}

void SortMenu::mark()
{
    const QList<QAction *> choices = m_choices->actions();
    for (const TaskColumnInfo &info : taskColumns()) // the API may have its own words
        choices[static_cast<int>(info.column)]->setText(m_columns->titleOf(info.column));
    for (QAction *action : choices)
        action->setChecked(action->data().toInt() == static_cast<int>(m_columns->columnLayout().sort().field));
}

void SortMenu::choose(const TaskSort &sort)
{
    m_columns->setSort(sort);
    mark();
    Q_EMIT sortRequested(sort);
}

} // namespace Taskwatch
