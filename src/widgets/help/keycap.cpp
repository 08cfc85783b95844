// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/keycap.h"

#include "theme/colors.h"

#include <QPainter>

namespace Taskwatch {

KeyCap::KeyCap(const QString &keys, QWidget *parent)
    : QLabel(keys, parent)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(7, 2, 7, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::paintEvent(QPaintEvent *event)
{
    {
        const QColor base = palette().color(QPalette::Base);
        const QColor text = palette().color(QPalette::Text);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mixed(base, text, 0.25));
        painter.setBrush(mixed(base, text, 0.04));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QLabel::paintEvent(event);
}

} // namespace Taskwatch
