// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "task/taskstate.h"

#include <QColor>
#include <QPalette>

namespace Taskwatch {

/// The colours that say something, for a light or dark palette. A colour only adds to a shape and a word.
[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor phaseColor(Phase phase, const QPalette &palette);
/// For what needs attention: overdue, stale, flagged.
[[nodiscard]] QColor warningColor(const QPalette &palette);
[[nodiscard]] QColor errorColor(const QPalette &palette);
/// A profile's colour, at least 3 to 1 on @p palette's window and base; invalid where it has none.
[[nodiscard]] QColor profileColor(ProfileColor color, const QPalette &palette);
/// For text of second rank on @p palette's base.
[[nodiscard]] QColor quietColor(const QPalette &palette);
/// Laid on the ground of a cell that has just changed. Translucent.
[[nodiscard]] QColor newsTint(const QPalette &palette, bool selected);

/// Contrast of two colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// @p color, moved toward @p text as far as it takes to be read on @p ground.
[[nodiscard]] QColor legibleOn(const QColor &ground, const QColor &color, const QColor &text);
/// @p amount (0 to 1) of @p over laid on @p under.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal amount);

} // namespace Taskwatch
