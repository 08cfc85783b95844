// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/rowtable.h"

#include "parts/columnheader.h"
#include "parts/rowmetrics.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Taskwatch {

namespace {

/// Hidden vertical header for rows of equal height. Whenever rows move, QHeaderView iterates over all sections two or
/// three times to preserve individual heights; this class avoids that.
class RowHeader final : public QHeaderView
{
public:
    explicit RowHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
        setSectionResizeMode(QHeaderView::Fixed); // resizing to contents takes seconds for 100,000 rows
        hide();
    }

    void setModel(QAbstractItemModel *model) override
    {
        QHeaderView::setModel(model);
        if (!model)
            return;
        disconnect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, nullptr);
        disconnect(model, &QAbstractItemModel::layoutChanged, this, nullptr);
        connect(model, &QAbstractItemModel::layoutChanged, this, &RowHeader::updateSections);
    }

private:
    void updateSections()
    {
        const int rows = model()->rowCount(rootIndex());
        if (rows == count())
            return;
        if (rows == 0)
            initializeSections();
        else
            initializeSections(std::min(count(), rows - 1), rows - 1); // the earlier sections are already correct
    }
};

} // namespace

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

void RowTable::setCompact(bool compact)
{
    m_isCompact = compact;
    applyHeights();
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
    constexpr int Saved = 6; // pixels that a compact row is lower
    verticalHeader()->setDefaultSectionSize(m_isCompact ? height - Saved : height);
    horizontalHeader()->setMinimumHeight(height);
}

} // namespace Taskwatch
