// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profiles/profileband.h"

#include "theme/colors.h"

#include <QPainter>

namespace Taskwatch {

ProfileBand::ProfileBand(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("profileBand"));
    setFixedHeight(Height);
    hide();
}

void ProfileBand::setColor(ProfileColor color)
{
    m_color = color;
    setVisible(color != ProfileColor::None);
    update();
}

void ProfileBand::paintEvent(QPaintEvent *)
{
    if (m_color != ProfileColor::None)
        QPainter(this).fillRect(rect(), profileColor(m_color, palette()));
}

} // namespace Taskwatch
