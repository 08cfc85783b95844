// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskheaderview.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

namespace Taskwatch {

TaskHeaderView::TaskHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsMovable(true);
}

void TaskHeaderView::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text.clear(); // drawn by paintSection(), with our padding instead of the style's
}

void TaskHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const QString title = model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString();
    const auto alignment = model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QRect textRect = rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, textRect.width());
    style()->drawItemText(painter, textRect, static_cast<int>(alignment), palette(), isEnabled(), shown, QPalette::ButtonText);
}

} // namespace Taskwatch
