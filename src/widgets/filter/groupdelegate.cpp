// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/groupdelegate.h"

#include "parts/columnheader.h"
#include "parts/rowmetrics.h"
#include "table/taskdelegate.h"
#include "tables/taskgroupmodel.h"
#include "theme/colors.h"

#include <QApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int FamilyPadding = 4; // the tree's own indentation comes before it

QRect textRect(const QRect &cell, GroupColumn column)
{
    return cell.adjusted(column == GroupColumn::Family ? FamilyPadding : CellPadding, 0, -CellPadding, 0);
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const auto column = static_cast<GroupColumn>(index.column());
    QColor color = option.palette.color(QPalette::Text);
    if (option.state.testFlag(QStyle::State_Selected))
        color = option.palette.color(QPalette::HighlightedText);
    else if (index.data(GroupRole::Quiet).toBool())
        color = quietColor(option.palette);
    else if (column == GroupColumn::Failed)
        color = errorColor(option.palette);

    painter->save();
    painter->setFont(option.font);
    painter->setPen(color);
    const QRect rect = textRect(option.rect, column);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(rect, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Slack = 2; // text is elided if a fraction of a pixel is missing
    const int padding = -textRect(QRect(), static_cast<GroupColumn>(index.column())).width();
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + padding + Slack, rowHeight(option.font)};
}

} // namespace Taskwatch
