// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historyview.h"

#include "detail/historydelegate.h"
#include "export/alignedtext.h"
#include "parts/columnheader.h"
#include "parts/rowheader.h"
#include "parts/rowmetrics.h"
#include "table/taskdelegate.h"
#include "tables/historytablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace Taskwatch {

HistoryView::HistoryView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ColumnHeader(this));
    setVerticalHeader(new RowHeader(this));
    setItemDelegate(new HistoryDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(true);
    restyle();

    const auto add = [this](const QString &text, QKeySequence::StandardKey key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    QAction *copyAction = add(tr("&Copy Rows"), QKeySequence::Copy);
    copyAction->setObjectName(QStringLiteral("copyRowsAction"));
    connect(copyAction, &QAction::triggered, this, &HistoryView::copy);
    connect(add(tr("Select &All"), QKeySequence::SelectAll), &QAction::triggered, this, &QTableView::selectAll);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HistoryView::setHistoryModel(HistoryTableModel *model)
{
    Q_ASSERT(!m_model);
    m_model = model;
    setModel(model);
    restyle();
}

QString HistoryView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    QList<QStringList> lines;
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(titles);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data(HistoryRole::Copied).toString());
        lines.append(cells);
    }
    return alignedText(lines);
}

void HistoryView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void HistoryView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void HistoryView::restyle()
{
    const int height = Taskwatch::rowHeight(font());
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumHeight(height);
    if (!m_model)
        return;
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, m_model->column(column).width * fontMetrics().averageCharWidth() + 2 * CellPadding);
}

} // namespace Taskwatch
