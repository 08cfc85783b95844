// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/motionstyle.h"

namespace Taskwatch {

MotionStyle::MotionStyle(const QString &style, bool lessMotion)
    : QProxyStyle(style)
    , m_lessMotion(lessMotion)
{
}

int MotionStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_Widget_Animation_Duration && m_lessMotion
        ? 0
        : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace Taskwatch
