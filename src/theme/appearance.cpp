// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/appearance.h"

#include "theme/colors.h"
#include "theme/framedstyle.h"
#include "theme/legibility.h"
#include "theme/motionstyle.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>
#include <QStyle>

#include <vector>

namespace Taskwatch {

namespace {

struct Grounds {
    QRgb window, base, alternate, text, button, highlight, highlightedText, link;
};

constexpr Grounds LightGrounds{
    0xfff3f4f6, 0xffffffff, 0xfff8f9fb, 0xff1b1f24, 0xfff6f7f9, 0xff2563c9, 0xffffffff, 0xff0b5cd5};
constexpr Grounds DarkGrounds{
    0xff22252a, 0xff181a1e, 0xff1d2024, 0xffe3e6ea, 0xff30343a, 0xff2b5d9e, 0xffffffff, 0xff6cb0ff};
// With more contrast.
constexpr Grounds WhiteGrounds{
    0xffffffff, 0xffffffff, 0xfff4f4f4, 0xff000000, 0xfff4f4f4, 0xff0b3c8c, 0xffffffff, 0xff003c9e};
constexpr Grounds BlackGrounds{
    0xff000000, 0xff000000, 0xff141414, 0xffffffff, 0xff1c1c1c, 0xff1d4a86, 0xffffffff, 0xff9ccbff};

QColor translucent(QRgb color, int alpha)
{
    QColor result = QColor::fromRgb(color);
    result.setAlpha(alpha);
    return result;
}

const Grounds &groundsOf(Appearance appearance)
{
    if (appearance == Appearance::Dark)
        return wantsMoreContrast() ? BlackGrounds : DarkGrounds;
    return wantsMoreContrast() ? WhiteGrounds : LightGrounds;
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
        palette.setColor(QPalette::Disabled, role, translucent(grounds.text, wantsMoreContrast() ? 165 : 110));
    return palette;
}

/// Turns off what Qt fades in or slides open, or leaves it as the desktop has it.
void setEffects(bool lessMotion)
{
    struct Effect {
        Qt::UIEffect which;
        bool isEnabled;
    };
    static const auto effects = [] { // of the desktop
        std::vector<Effect> all;
        for (const Qt::UIEffect which : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                 Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            all.push_back({which, QApplication::isEffectEnabled(which)});
        return all;
    }();
    for (const Effect &effect : effects)
        QApplication::setEffectEnabled(effect.which, effect.isEnabled && !lessMotion);
}

struct Wanted {
    Appearance appearance = Appearance::System;
    DesktopPreferences preferences;
};

Wanted &wanted()
{
    static Wanted wanted;
    return wanted;
}

void apply()
{
    static const QString systemStyle = QApplication::style()->name(); // before the first change
    static QPointer<LegiblePalette> legible;
    if (!legible)
        legible = new LegiblePalette(qApp);
    const DesktopPreferences &preferences = wanted().preferences;
    setMoreContrast(preferences.moreContrast);
    setEffects(preferences.lessMotion);
    Appearance appearance = wanted().appearance;
    if (appearance == Appearance::System && preferences.colors != Appearance::System) {
        legible->apply(QPalette());
        // Where Qt has a theme for the desktop, this palette follows the preference already.
        if (isDark(QApplication::palette()) != (preferences.colors == Appearance::Dark))
            appearance = preferences.colors;
    }
    // Native styles follow their own theme and ignore the palette.
    if (appearance == Appearance::System && systemStyle != u"fusion" && preferences.lessMotion)
        QApplication::setStyle(new MotionStyle(systemStyle, true));
    else if (appearance == Appearance::System && systemStyle != u"fusion")
        QApplication::setStyle(systemStyle);
    else
        QApplication::setStyle(new FramedStyle(preferences.lessMotion));
    legible->apply(appearance == Appearance::System ? QPalette() : paletteOf(groundsOf(appearance)));
}

} // namespace

void applyAppearance(Appearance appearance)
{
    wanted().appearance = appearance;
    apply();
}

void applyDesktopPreferences(const DesktopPreferences &preferences)
{
    if (preferences == wanted().preferences)
        return;
    wanted().preferences = preferences;
    apply();
}

} // namespace Taskwatch
