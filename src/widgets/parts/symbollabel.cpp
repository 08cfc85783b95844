// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/symbollabel.h"

#include <QPainter>
#include <QStyle>

namespace Taskwatch {

SymbolLabel::SymbolLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(Symbol symbol, PaletteColor color)
{
    m_symbol = symbol;
    m_color = std::move(color);
    update();
}

void SymbolLabel::setSymbolSize(int size)
{
    m_size = size;
    updateGeometry();
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int size = m_size > 0 ? m_size : fontMetrics().height();
    return {size, size};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    if (!m_color)
        return;
    QPainter painter(this);
    const QSize size = sizeHint();
    const qreal ratio =
        painter.deviceTransform().m11(); // of the screen, or of the picture that the label is drawn into
    painter.drawPixmap(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size, rect()).topLeft(),
        symbolPixmap(m_symbol, m_color(palette()), size.width(), ratio));
}

} // namespace Taskwatch
