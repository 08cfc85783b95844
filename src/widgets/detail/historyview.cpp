// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historyview.h"

#include "detail/historydelegate.h"
#include "export/alignedtext.h"
#include "parts/columnheader.h"
#include "parts/ownkeys.h"
#include "parts/rowheader.h"
#include "parts/rowmetrics.h"
#include "table/taskdelegate.h"
#include "tables/historytablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

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

    // In the table's context menu without shortcuts: in the window Ctrl+C copies ids.
    auto *copyAction = new QAction(tr("&Copy Rows"), this);
    copyAction->setObjectName(QStringLiteral("copyRowsAction"));
    connect(copyAction, &QAction::triggered, this, &HistoryView::copy);
    auto *allAction = new QAction(tr("Select &All"), this);
    connect(allAction, &QAction::triggered, this, &QTableView::selectAll);
    addActions({copyAction, allAction});
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

bool HistoryView::event(QEvent *event)
{
    if (handlesOwnKeys(event))
        return true;
    return QTableView::event(event);
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
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
