// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace Taskwatch {

/// Draws a box with @p said and, below it, @p hint over a chart, beside @p x at the top of @p area, on the side with
/// more room.
void paintValueBox(QPainter &painter, const QPalette &palette, const QFontMetrics &metrics, const QRectF &area,
    double x, const QString &said, const QString &hint);

} // namespace Taskwatch
