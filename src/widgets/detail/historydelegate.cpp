// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail/historydelegate.h"

#include "parts/columnheader.h"
#include "parts/rowmetrics.h"
#include "table/taskdelegate.h"
#include "tables/historytablemodel.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int EventSymbolSize = 16;
constexpr int EventSymbolGap = 7; // between a symbol and its word

Symbol symbolOf(HistoryEvent::Knowledge knowledge)
{
    switch (knowledge) {
    case HistoryEvent::Knowledge::Observed:
        return Symbol::Observed;
    case HistoryEvent::Knowledge::Inferred:
        return Symbol::Inferred;
    case HistoryEvent::Knowledge::Unseen:
        return Symbol::Unseen;
    }
    Q_UNREACHABLE();
}

QColor colorOf(HistoryEvent::Knowledge knowledge, const QPalette &palette)
{
    switch (knowledge) {
    case HistoryEvent::Knowledge::Observed:
        return phaseColor(Phase::Succeeded, palette);
    case HistoryEvent::Knowledge::Inferred:
        return phaseColor(Phase::Unknown, palette);
    case HistoryEvent::Knowledge::Unseen:
        return warningColor(palette);
    }
    Q_UNREACHABLE();
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool repeated = index.data(HistoryRole::Repeated).toBool();
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor color = text;
    if (!selected && repeated)
        color = quietColor(option.palette);
    else if (!selected && index.data(HistoryRole::Attention).toBool())
        color = errorColor(option.palette);

    QRect rect = option.rect.adjusted(CellPadding, 0, -CellPadding, 0);
    if (const QVariant known = index.data(HistoryRole::Knowledge); known.isValid()) {
        const auto knowledge = static_cast<HistoryEvent::Knowledge>(known.toInt());
        if (!repeated) {
            const QPixmap pixmap =
                symbolPixmap(symbolOf(knowledge), selected ? text : colorOf(knowledge, option.palette), EventSymbolSize,
                    painter->device()->devicePixelRatioF());
            painter->drawPixmap(rect.left(), rect.center().y() - EventSymbolSize / 2 + 1, pixmap);
        }
        rect.setLeft(rect.left() + EventSymbolSize + EventSymbolGap);
    }
    painter->save();
    painter->setFont(option.font);
    painter->setPen(color);
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    painter->drawText(rect, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Slack = 2; // text is elided if a fraction of a pixel is missing
    const int symbol = index.data(HistoryRole::Knowledge).isValid() ? EventSymbolSize + EventSymbolGap : 0;
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + symbol + 2 * CellPadding + Slack,
        rowHeight(option.font)};
}

} // namespace Taskwatch
