// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowtable.h"

#include "parts/columnheader.h"
#include "parts/rowheader.h"
#include "parts/rowmetrics.h"

#include <QEvent>

namespace Taskwatch {

RowTable::RowTable(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new ColumnHeader(this));
    setVerticalHeader(new RowHeader(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    applyHeights();
}

void RowTable::setWidths(const QList<int> &characters)
{
    m_widths = characters;
    applyFont();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

void RowTable::applyFont()
{
    applyHeights();
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_widths[column] * fontMetrics().averageCharWidth() + 2 * CellPadding);
}

void RowTable::applyHeights()
{
    const int height = Taskwatch::rowHeight(font());
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumHeight(height);
}

} // namespace Taskwatch
