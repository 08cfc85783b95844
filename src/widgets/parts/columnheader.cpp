// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/columnheader.h"

#include "parts/rowmetrics.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr int ArrowGap = 6; // between a title and its arrow

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

bool ColumnHeader::hasSortIndicator(int logicalIndex) const
{
    return isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
}

int ColumnHeader::arrowSize() const
{
    return fontMetrics().height() / 2;
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // paintSection() draws both. The style's padding differs from CellPadding, and its arrow would cover
    // right-aligned titles.
    option->text.clear();
    option->sortIndicator = QStyleOptionHeader::None;
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const auto alignment =
        model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool sorted = hasSortIndicator(logicalIndex);
    const QRect inner = rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const int titleRoom = std::max(0, inner.width() - (sorted ? arrowSize() + ArrowGap : 0));
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, titleRoom);
    style()->drawItemText(painter, inner, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
        palette(), isEnabled(), shown, QPalette::ButtonText);
    if (!sorted || inner.width() < arrowSize())
        return;
    // On the inner side of the title, so that the title stays aligned with the cells.
    const int shownWidth = fontMetrics().horizontalAdvance(shown);
    const int left = alignment.testFlag(Qt::AlignRight) ? inner.right() + 1 - shownWidth - ArrowGap - arrowSize()
                                                        : inner.left() + shownWidth + ArrowGap;
    QStyleOptionHeader arrow;
    initStyleOption(&arrow);
    arrow.rect = QStyle::visualRect(
        layoutDirection(), rect, QRect(left, rect.center().y() - arrowSize() / 2 + 1, arrowSize(), arrowSize()));
    arrow.sortIndicator =
        sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown : QStyleOptionHeader::SortUp;
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    // Always includes the arrow, so that the width still fits when the user sorts by this column.
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const int width = fontMetrics().horizontalAdvance(title) + ArrowGap + arrowSize() + 2 * CellPadding;
    return QHeaderView::sectionSizeFromContents(logicalIndex).expandedTo({width, 0});
}

} // namespace Taskwatch
