// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trend/valuebox.h"

#include "theme/colors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

/// Replaces spaces within short values by no-break spaces, so that lines break only between values.
QString brokenBetweenValues(const QString &text)
{
    constexpr qsizetype MostUnbroken = 28;
    QStringList values = text.split(QStringLiteral(" · "));
    for (QString &value : values) {
        if (value.size() <= MostUnbroken)
            value.replace(u' ', QChar::Nbsp);
    }
    return values.join(QString(QChar(QChar::Nbsp)) + QStringLiteral("· "));
}

} // namespace

void paintValueBox(QPainter &painter, const QPalette &palette, const QFontMetrics &metrics, const QRectF &area,
    double x, const QString &said, const QString &hint)
{
    constexpr int Padding = 8;
    constexpr int Apart = 10; // distance from the line
    const QString text = brokenBetweenValues(said);
    const bool after = x < area.center().x();
    const double room = (after ? area.right() - x : x - area.left()) - Apart - 2 * Padding;
    const auto width = static_cast<int>(std::min(room, 52.0 * metrics.averageCharWidth()));
    const QRect words = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text);
    const QRect below =
        hint.isEmpty() ? QRect() : metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, hint);
    QRectF box(0, area.top() + 4, std::max(words.width(), below.width()) + 2 * Padding + 2,
        words.height() + (hint.isEmpty() ? 0 : below.height() + 2) + 2 * Padding - 4);
    box.moveLeft(std::round(after ? x + Apart : x - Apart - box.width()));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(lineColor(palette.color(QPalette::ToolTipBase), palette.color(QPalette::ToolTipText), 0.35), 1));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box.translated(0.5, 0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRectF inner = box.adjusted(Padding, Padding - 2, -Padding + 2, 0);
    painter.setPen(palette.color(QPalette::ToolTipText));
    painter.drawText(inner, Qt::TextWordWrap, text);
    inner.setTop(inner.top() + words.height() + 2);
    painter.setPen(lineColor(palette.color(QPalette::ToolTipBase), palette.color(QPalette::ToolTipText), 0.7));
    painter.drawText(inner, Qt::TextWordWrap, hint);
}

} // namespace Taskwatch
