// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/messagedelegate.h"

#include "parts/columnheader.h"
#include "parts/rowmetrics.h"
#include "tables/messagelistmodel.h"
#include "theme/colors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace Taskwatch {

namespace {

/// Shifts the check box to the left edge of its column title. Styles leave a margin before it.
QStyleOptionViewItem boxOption(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem box = option;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    box.rect.setLeft(box.rect.left() + CellPadding - margin);
    return box;
}

} // namespace

MessageDelegate::MessageDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
    const auto column = static_cast<MessageColumn>(index.column());
    if (column == MessageColumn::Watch) {
        QStyleOptionButton box;
        box.QStyleOption::operator=(option);
        const QStyleOptionViewItem place = boxOption(option);
        QStyleOptionViewItem indicator = place;
        initStyleOption(&indicator, index);
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &indicator, option.widget);
        box.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        box.state.setFlag(QStyle::State_HasFocus, false);
        if (isDark(option.palette)) // styles darken this for the outline, which would be invisible in dark palettes
            box.palette.setColor(QPalette::Window,
                mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.6));
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool attention = index.data(MessageRole::Attention).toBool();
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QFont font = option.font;
    if (column == MessageColumn::Message) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(option.font.pointSizeF());
    }
    const QRect rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    const Qt::TextElideMode elide = column == MessageColumn::Message ? Qt::ElideMiddle : Qt::ElideRight;
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->save();
    painter->setFont(font);
    painter->setPen(attention && !selected ? warningColor(option.palette) : text);
    painter->drawText(rect, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), elide, rect.width()));
    painter->restore();
}

bool MessageDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, boxOption(option), index);
}

} // namespace Taskwatch
