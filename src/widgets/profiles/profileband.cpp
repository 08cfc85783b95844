// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileband.h"

#include "theme/colors.h"

#include <QEvent>
#include <QPainter>

namespace Taskwatch {

ProfileBand::ProfileBand(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("profileBand"));
    hide();
    window->installEventFilter(this);
}

void ProfileBand::setColor(ProfileColor color)
{
    m_color = color;
    const bool shown = color != ProfileColor::None;
    parentWidget()->setContentsMargins(0, shown ? Height : 0, 0, 0); // moves the menus, too
    setGeometry(0, 0, parentWidget()->width(), Height);
    setVisible(shown);
    update();
}

bool ProfileBand::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(parentWidget()->width(), Height);
    return QWidget::eventFilter(watched, event);
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    if (m_color != ProfileColor::None)
        QPainter(this).fillRect(rect(), profileColor(m_color, palette()));
}

} // namespace Taskwatch
