// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/textlayoutcache.h"

#include <QPainter>

namespace Taskwatch {

void TextLayoutCache::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_metrics = QFontMetrics(font);
    m_kept.clear();
}

const QStaticText &TextLayoutCache::laidOut(
    const QString &text, int room, Qt::TextElideMode elide, Qt::LayoutDirection around)
{
    const Key key{text, room, elide, around};
    if (const QStaticText *kept = m_kept.object(key))
        return *kept;
    auto *fresh = new QStaticText(m_metrics.elidedText(text, elide, room));
    fresh->setTextFormat(Qt::PlainText);
    QTextOption option;
    // In a window that is read from left to right, as all other lines, whatever the first character is. In one that is
    // read from right to left, texts of services remain as they are read.
    option.setTextDirection(around == Qt::RightToLeft && text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    fresh->setTextOption(option);
    fresh->prepare(QTransform(), m_font);
    m_kept.insert(key, fresh);
    return *fresh;
}

qreal TextLayoutCache::draw(
    QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode elide, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    if (painter->font() != m_font)
        painter->setFont(m_font);
    const QStaticText &line = laidOut(text, rect.width(), elide, painter->layoutDirection());
    const QSizeF size = line.size();
    const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.left() + rect.width() - size.width() : rect.left();
    const int above = (rect.height() - qRound(size.height()) + 1) / 2; // aligned to whole pixels
    painter->drawStaticText(QPointF(left, rect.top() + above), line);
    return size.width();
}

} // namespace Taskwatch
