// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/appearance.h"

#include "theme/framedstyle.h"
#include "theme/legibility.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyle>

namespace Taskwatch {

namespace {

struct Grounds {
    QRgb window, base, alternate, text, button, highlight, highlightedText, link;
};

constexpr Grounds LightGrounds{
    0xfff3f4f6, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xfff6f7f9, 0xff2563c9, 0xffffffff, 0xff0b5cd5};
constexpr Grounds DarkGrounds{
    0xff22252a, 0xff181a1e, 0xff1d2024, 0xffe3e6ea, 0xff30343a, 0xff2b5d9e, 0xffffffff, 0xff6cb0ff};

QColor translucent(QRgb color, int alpha)
{
    QColor result = QColor::fromRgb(color);
    result.setAlpha(alpha);
    return result;
}

QPalette paletteOf(const Grounds &grounds)
{
    QPalette palette(QColor::fromRgb(grounds.button), QColor::fromRgb(grounds.window)); // derives bevels and shadows
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor::fromRgb(grounds.text));
    palette.setColor(QPalette::Base, QColor::fromRgb(grounds.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(grounds.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(grounds.window));
    palette.setColor(QPalette::PlaceholderText, translucent(grounds.text, 150));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(grounds.highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(grounds.highlightedText));
    palette.setColor(QPalette::Link, QColor::fromRgb(grounds.link));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, translucent(grounds.text, 110));
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    static const QString systemStyle = QApplication::style()->name(); // before the first change
    static QPointer<LegiblePalette> legible;
    if (!legible)
        legible = new LegiblePalette(qApp);
    const bool isSystem = appearance == Appearance::System;
    // Native styles follow their own theme and ignore the palette.
    if (isSystem && systemStyle != u"fusion")
        QApplication::setStyle(systemStyle);
    else
        QApplication::setStyle(new FramedStyle);
    legible->apply(isSystem ? QPalette() : paletteOf(appearance == Appearance::Dark ? DarkGrounds : LightGrounds));
}

} // namespace Taskwatch
