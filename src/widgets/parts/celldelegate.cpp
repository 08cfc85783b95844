// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/celldelegate.h"

#include "parts/fontsize.h"
#include "theme/colors.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

namespace Taskwatch {

namespace {

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

CellDelegate::Cell::Cell(const CellDelegate &drawnBy, QPainter *with, const QStyleOptionViewItem &how)
    : delegate(drawnBy)
    , painter(with)
    , option(how)
    , palette(how.palette)
    , selected(how.state.testFlag(QStyle::State_Selected))
    , rect(how.rect.adjusted(CellPadding, 0, -CellPadding, 0))
    , symbolSize(symbolSizeFor(how.fontMetrics))
    , text(palette.color(selected ? QPalette::HighlightedText : QPalette::Text))
    , quiet(selected ? text : quietColor(palette))
{
}

qreal CellDelegate::Cell::drawText(const QRect &place, const QString &words, const QColor &color, Face face,
    Qt::TextElideMode elide, Qt::Alignment alignment) const
{
    painter->setPen(color);
    return delegate.texts(face).draw(painter, QStyle::visualRect(option.direction, option.rect, place), words, elide,
        QStyle::visualAlignment(option.direction, alignment));
}

void CellDelegate::Cell::drawSymbol(int left, Symbol symbol, const QColor &color, int size) const
{
    const QRect place(left, rect.center().y() - size / 2 + 1, size, size);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, place).topLeft(),
        symbolPixmap(symbol, color, size, painter->device()->devicePixelRatioF()));
}

void CellDelegate::Cell::fill(const QRect &place, const QColor &color) const
{
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, place), color);
}

int CellDelegate::Cell::textWidth(const QString &words) const
{
    return delegate.m_plain.metrics().horizontalAdvance(words);
}

QPalette::ColorGroup CellDelegate::colorGroup(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.index = index;
    cell.palette.setCurrentColorGroup(colorGroup(option));
    painter->save();
    paintBackground(painter, cell);
    setFont(cell.font);
    paintContents(Cell(*this, painter, cell), index);
    paintFocus(painter, cell);
    painter->restore();
}

void CellDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    styleOf(option)->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void CellDelegate::paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    // Not the style's: Fusion's frame is hardly visible on the highlight, and the current cell is mostly selected.
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

CellDelegate::Contents CellDelegate::contents(const QModelIndex &index, const QPalette &) const
{
    return {.text = index.data().toString()};
}

void CellDelegate::paintContents(const Cell &cell, const QModelIndex &index) const
{
    const Contents shown = contents(index, cell.palette);
    const auto color = [&cell](const QColor &own) { return cell.selected || !own.isValid() ? cell.text : own; };
    QRect place = cell.rect;
    place.setLeft(cell.option.rect.left() + shown.padding);
    if (shown.symbol)
        cell.drawSymbol(place.left(), *shown.symbol, color(shown.symbolColor));
    if (shown.symbol || shown.keepsSymbolSpace)
        place.setLeft(place.left() + cell.symbolSize + CellSymbolGap);
    cell.drawText(place, shown.text, color(shown.color), shown.face, shown.elide,
        index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int Slack = 2; // a text that fits exactly may be elided because of a fraction of a pixel
    const Contents shown = contents(index, option.palette);
    const QFont font = shown.face == Face::Fixed ? fixedFont(option.font) : option.font;
    const int symbol = shown.symbol || shown.keepsSymbolSpace ? symbolSizeFor(option.fontMetrics) + CellSymbolGap : 0;
    return {shown.padding + symbol + QFontMetrics(font).horizontalAdvance(shown.text) + CellPadding + Slack,
        rowHeight(option.font)};
}

void CellDelegate::setFont(const QFont &font) const
{
    if (m_isFontSet && font == m_plain.font())
        return;
    m_isFontSet = true;
    m_plain.setFont(font);
    m_fixed.setFont(fixedFont(font));
}

QFont CellDelegate::fixedFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    setFontSize(fixed, font);
    return fixed;
}

} // namespace Taskwatch
