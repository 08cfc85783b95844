// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Light, dark, or the setting of the desktop. Qt 6.4 detects a dark desktop only through its platform theme; users of
/// desktops without one can choose here.
enum class Appearance : quint8 { System, Light, Dark };

/// What the person asks of all programs in the settings of the desktop.
struct DesktopPreferences {
    Appearance colors = Appearance::System; ///< System: no preference
    bool moreContrast = false;
    bool lessMotion = false;

    friend bool operator==(const DesktopPreferences &, const DesktopPreferences &) = default;
};

/// Sets style and palette of the whole application. Use it in the GUI thread only.
void applyAppearance(Appearance appearance);

/// Sets what applyAppearance() has to respect, and applies the last appearance again.
void applyDesktopPreferences(const DesktopPreferences &preferences);

} // namespace Taskwatch
