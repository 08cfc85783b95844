// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/focusoutline.h"

#include "theme/colors.h"

#include <QEvent>
#include <QPainter>

namespace Taskwatch {

FocusOutline::FocusOutline(QWidget *widget)
    : QWidget(widget)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    widget->installEventFilter(this);
}

bool FocusOutline::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        setVisible(parentWidget()->hasFocus());
        [[fallthrough]];
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        raise();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusOutline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (wantsMoreContrast()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(QPen(palette().color(QPalette::Link), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace Taskwatch
