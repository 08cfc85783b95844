// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table/rowmenu.h"

#include "cells/cellfilter.h"
#include "export/rowformats.h"
#include "parts/menuactions.h"
#include "table/tasktableview.h"
#include "tables/tasktablemodel.h"

namespace Taskwatch {

namespace {

constexpr qsizetype LongestEntry = 40; // characters

QString entryText(const QString &text)
{
    return withoutMnemonic(text, LongestEntry);
}

} // namespace

RowMenu::RowMenu(TaskTableView *view, QWidget *parent)
    : QMenu(parent)
    , m_view(view)
    , m_only(new QMenu(tr("Show Rows &Like This"), this))
    , m_copyCell(createAction(this, "copyCellAction", {}, {}))
    , m_onlyCell(createAction(this, "onlyCellAction", {}, {}))
    , m_excludeCell(createAction(this, "excludeCellAction", {}, {}))
{
    connect(m_copyCell, &QAction::triggered, this, [this] { Q_EMIT copyRequested(m_cell); });
    connect(m_onlyCell, &QAction::triggered, this, [this] { Q_EMIT filterRequested(m_term); });
    connect(m_excludeCell, &QAction::triggered, this, [this] { Q_EMIT exclusionRequested(m_term); });
    setObjectName(QStringLiteral("rowMenu"));
    m_only->setObjectName(QStringLiteral("showOnlyMenu"));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &RowMenu::popUp);
    connect(
        this, &QMenu::aboutToShow, this, [this] { m_view->taskModel()->setHeld(TaskTableModel::Holder::Menu, true); });
    // Queued, so that the chosen action runs before rows move.
    connect(
        this, &QMenu::aboutToHide, this, [this] { m_view->taskModel()->setHeld(TaskTableModel::Holder::Menu, false); },
        Qt::QueuedConnection);
}

void RowMenu::popUp(const QPoint &place)
{
    if (!m_view->selectionModel()->hasSelection())
        return;
    // For a request by key, the menu opens at the current cell.
    const QModelIndex pointed = m_view->indexAt(place);
    m_cell = pointed.isValid() ? pointed : m_view->currentIndex();
    if (!m_cell.isValid())
        return;
    describeCell();
    offerFilters();
    popup(m_view->viewport()->mapToGlobal(pointed.isValid() ? place : m_view->visualRect(m_cell).bottomLeft()));
}

void RowMenu::describeCell()
{
    const auto column = static_cast<TaskColumn>(m_cell.column());
    const TaskRow &row = m_view->taskModel()->rowAt(m_cell.row());
    m_copyCell->setText(tr("&Copy \"%1\"").arg(entryText(copiedText(column, row))));
    const std::optional<CellFilter> filter = cellFilter(column, row);
    m_term = filter ? filter->term : QString();
    for (QAction *action : {m_onlyCell, m_excludeCell})
        action->setVisible(filter.has_value());
    if (filter) {
        m_onlyCell->setText(tr("Show &Only \"%1\"").arg(entryText(filter->value)));
        m_excludeCell->setText(tr("E&xclude \"%1\"").arg(entryText(filter->value)));
    }
}

void RowMenu::offerFilters()
{
    m_only->clear();
    const TaskRow &row = m_view->taskModel()->rowAt(m_cell.row());
    const auto offer = [this, &row](const char *name, const QString &text, TaskColumn column) {
        const std::optional<CellFilter> filter = cellFilter(column, row);
        if (!filter)
            return;
        QAction *action = m_only->addAction(text.arg(entryText(filter->value)));
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, [this, term = filter->term] { Q_EMIT filterRequested(term); });
    };
    offer("onlyStateAction", tr("&State %1"), TaskColumn::State);
    offer("onlyMessageAction", tr("&Message %1"), TaskColumn::Message);
    offer("onlyHostAction", tr("&Host %1"), TaskColumn::Url);
    offer("onlyFamilyAction", tr("&Error %1"), TaskColumn::LastError);
    m_only->setEnabled(!m_only->isEmpty());
}

} // namespace Taskwatch
