// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

#include <functional>

class QPainter;

namespace Taskwatch {

/// Paints an icon into a place, in the colours of a palette.
using IconPainter = std::function<void(QPainter *painter, const QRect &place, const QPalette &palette, QIcon::Mode)>;

/// An icon that @p paint paints whenever it is drawn: sharp on every screen, in the palette that the application has
/// then. Disabled icons are paler. Use it in the GUI thread only.
[[nodiscard]] QIcon paintedIcon(IconPainter paint);

} // namespace Taskwatch
