// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"
#include "theme/colors.h"

#include <QIcon>
#include <QPixmap>

namespace Taskwatch {

/// The icons that are drawn by the program, in any colour and size.
enum class Symbol : quint8 {
    Waiting,
    Running,
    Retrying,
    Succeeded,
    Failed,
    Cancelled,
    Unknown,
    Unseen,
    Warning,
    Flag,
    Info,
    Bookmark,
    Close,
    Copy,
    Observed,
    Inferred,
    Reported,
    Reset,
    Add,
    Refresh,
    Pause,
    Hold,
    Search,
    General,
    Profiles,
    Polling,
    Notifications,
    Muted,
    History,
    Appearance,
    Shortcuts
};

[[nodiscard]] Symbol phaseSymbol(Phase phase);

/// @p symbol as an icon in the colour that @p color finds in the palette of the application; in selected rows in the
/// colour of selected texts.
[[nodiscard]] QIcon symbolIcon(Symbol symbol, PaletteColor color);

/// @p symbol in @p color, @p size device-independent pixels square, for a screen with @p devicePixelRatio. Cached. Use
/// it in the GUI thread only.
[[nodiscard]] QPixmap symbolPixmap(Symbol symbol, const QColor &color, int size, qreal devicePixelRatio);

} // namespace Taskwatch
