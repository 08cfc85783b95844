// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/headinglabel.h"

#include "parts/fontsize.h"

#include <QEvent>

namespace Taskwatch {

HeadingLabel::HeadingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    if (parent)
        parent->installEventFilter(this);
    restyle();
}

void HeadingLabel::setScale(double scale)
{
    m_scale = scale;
    restyle();
}

bool HeadingLabel::eventFilter(QObject *watched, QEvent *event)
{
    // The label itself is not notified, because its own size hides a change of the size.
    if (event->type() == QEvent::FontChange)
        restyle();
    return QLabel::eventFilter(watched, event);
}

void HeadingLabel::restyle()
{
    QFont own = parentWidget() ? parentWidget()->font() : QFont();
    own.setBold(true);
    setFontSize(own, own, m_scale);
    setFont(own);
}

} // namespace Taskwatch
