// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "task/taskstate.h"

#include <QColor>
#include <QPalette>

#include <functional>

namespace Taskwatch {

// Colours with a meaning, for light and dark palettes. Each only adds to a shape or a word, never stands alone.

/// Finds a colour in a palette. Whoever keeps this function instead of a colour follows changes of the palette.
using PaletteColor = std::function<QColor(const QPalette &)>;

/// Whether people want more contrast than usual. These colours are then stronger, and texts have at least 7 to 1.
[[nodiscard]] bool wantsMoreContrast();
/// Widgets do not see this change; whoever makes it changes the palette, too.
void setMoreContrast(bool more);

/// Whether the palette's text is brighter than its base.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor phaseColor(Phase phase, const QPalette &palette);
/// For overdue, stale and flagged facts.
[[nodiscard]] QColor warningColor(const QPalette &palette);
[[nodiscard]] QColor errorColor(const QPalette &palette);
/// For what was confirmed.
[[nodiscard]] QColor goodColor(const QPalette &palette);
/// A profile's colour, with a contrast of at least 3 to 1 on @p palette's window and base; invalid for None.
[[nodiscard]] QColor profileColor(ProfileColor color, const QPalette &palette);
/// For text and symbols of buttons.
[[nodiscard]] QColor buttonColor(const QPalette &palette);
/// For secondary text on @p palette's base.
[[nodiscard]] QColor quietColor(const QPalette &palette);
/// Translucent colour over the background of a cell that has just changed.
[[nodiscard]] QColor newsTint(const QPalette &palette, bool selected);

/// Contrast ratio of two colours as defined by WCAG 2, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// The least contrast that texts should have: 4.5 to 1, or 7 to 1 (WCAG 2, levels AA and AAA).
[[nodiscard]] double leastContrast();
/// @p color, mixed with @p text until its contrast on @p ground is at least leastContrast(); at worst @p text itself.
[[nodiscard]] QColor legibleOn(const QColor &ground, const QColor &color, const QColor &text);
/// @p color, paler on @p ground, but with a contrast of at least leastContrast() if @p color has that.
[[nodiscard]] QColor paleOn(const QColor &ground, const QColor &color);
/// A line on @p ground, as mixed(); nearer to @p color if more contrast is wanted.
[[nodiscard]] QColor lineColor(const QColor &ground, const QColor &color, qreal amount);
/// Blends @p over onto @p under; @p amount 0 gives @p under, 1 gives @p over.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal amount);

} // namespace Taskwatch
