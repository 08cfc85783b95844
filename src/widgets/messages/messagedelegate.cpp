// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/messagedelegate.h"

#include "tables/messagelistmodel.h"
#include "theme/colors.h"

#include <QApplication>

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

CellDelegate::Contents MessageDelegate::contents(const QModelIndex &index, const QPalette &palette) const
{
    Contents shown = CellDelegate::contents(index, palette);
    if (index.column() == static_cast<int>(MessageColumn::Message)) {
        shown.face = Face::Fixed;
        shown.elide = Qt::ElideMiddle;
    }
    if (index.data(MessageRole::Attention).toBool())
        shown.color = warningColor(palette);
    return shown;
}

void MessageDelegate::paintContents(const Cell &cell, const QModelIndex &index) const
{
    if (index.column() != static_cast<int>(MessageColumn::Watch)) {
        CellDelegate::paintContents(cell, index);
        return;
    }
    const QStyle *style = cell.option.widget ? cell.option.widget->style() : QApplication::style();
    QStyleOptionViewItem indicator = boxOption(cell.option);
    initStyleOption(&indicator, index);
    QStyleOptionButton box;
    box.QStyleOption::operator=(cell.option);
    box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &indicator, cell.option.widget);
    box.state.setFlag(index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    box.state.setFlag(QStyle::State_HasFocus, false);
    if (isDark(cell.palette)) // styles darken this for the outline, which would be invisible in dark palettes
        box.palette.setColor(
            QPalette::Window, mixed(cell.palette.color(QPalette::Base), cell.palette.color(QPalette::Text), 0.6));
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, cell.painter, cell.option.widget);
}

bool MessageDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return CellDelegate::editorEvent(event, model, boxOption(option), index);
}

} // namespace Taskwatch
