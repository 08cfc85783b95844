// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/framedstyle.h"

#include "theme/colors.h"

#include <QStyleOption>

namespace Taskwatch {

namespace {

constexpr double LeastFrameContrast = 3; // WCAG 2.1, 1.4.11: parts of the user interface
constexpr int FusionDarkens = 140; // in percent, the window's colour

/// @p palette with a window colour that Fusion darkens to a frame with a contrast of @p least to @p palette's.
QPalette withVisibleFrames(QPalette palette, double least)
{
    const QColor window = palette.color(QPalette::Window);
    QColor frame = window.darker(FusionDarkens);
    if ((!isDark(palette) && !wantsMoreContrast()) || contrast(frame, window) >= least)
        return palette;
    const QColor text = palette.color(QPalette::WindowText);
    for (int step = 1; step <= 8 && contrast(frame, window) < least; ++step)
        frame = mixed(window, text, step / 8.0);
    palette.setColor(QPalette::Window, frame.lighter(FusionDarkens));
    return palette;
}

/// Calls @p draw with a copy of @p option, which is an Option, that has visible frames.
template <typename Option, typename Draw>
bool drawAs(const QStyleOption *option, double least, const Draw &draw)
{
    const auto *given = qstyleoption_cast<const Option *>(option);
    if (!given)
        return false;
    Option framed(*given);
    framed.palette = withVisibleFrames(framed.palette, least);
    draw(&framed);
    return true;
}

} // namespace

FramedStyle::FramedStyle(bool lessMotion)
    : MotionStyle(QStringLiteral("fusion"), lessMotion)
{
}

void FramedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *framed) { MotionStyle::drawPrimitive(element, framed, painter, widget); };
    const double edge = wantsMoreContrast() ? 1.5 * LeastFrameContrast : LeastFrameContrast;
    const double least = element == PE_IndicatorRadioButton ? 2 * edge : edge; // smooth edges halve it
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
    case PE_FrameLineEdit:
        if (!drawAs<QStyleOptionViewItem>(option, least, draw) && !drawAs<QStyleOptionButton>(option, least, draw)
            && !drawAs<QStyleOptionFrame>(option, least, draw) && !drawAs<QStyleOption>(option, least, draw))
            draw(option);
        return;
    default:
        draw(option);
    }
}

} // namespace Taskwatch
