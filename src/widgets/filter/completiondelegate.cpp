// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/completiondelegate.h"

#include "text/safetext.h"
#include "theme/colors.h"

#include <QApplication>
#include <QPainter>

namespace Taskwatch {

namespace {

constexpr int Padding = 8;
constexpr int ExplanationGap = 20; // between text and explanation

} // namespace

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    line.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &line, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect space = option.rect.adjusted(Padding, 0, -Padding, 0);
    const auto draw = [&](const QRect &place, const QString &text, const QColor &color) {
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : color);
        const QRect seen = QStyle::visualRect(option.direction, option.rect, place);
        painter->drawText(seen,
            static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            option.fontMetrics.elidedText(text, Qt::ElideRight, seen.width()));
    };
    painter->save();
    painter->setFont(option.font);
    const int textWidth = std::min(m_textWidth, space.width());
    draw(QRect(space.left(), space.top(), textWidth, space.height()), safeText(index.data().toString()),
        option.palette.color(QPalette::Text));
    draw(space.adjusted(std::min(space.width(), textWidth + ExplanationGap), 0, 0, 0),
        index.data(ExplanationRole).toString(), quietColor(option.palette));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int explanation = option.fontMetrics.horizontalAdvance(index.data(ExplanationRole).toString());
    // 2 pixels more: text is elided even if only a fraction of a pixel is missing.
    return {2 * Padding + m_textWidth + ExplanationGap + explanation + 2, option.fontMetrics.height() + 8};
}

} // namespace Taskwatch
