// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Light, dark, or the setting of the desktop. Qt 6.4 detects a dark desktop only through its platform theme; users of
/// desktops without one can choose here.
enum class Appearance : quint8 { System, Light, Dark };

/// Key for settings, never translated. An unknown key is System.
[[nodiscard]] QString appearanceKey(Appearance appearance);
[[nodiscard]] Appearance appearanceFromKey(const QString &key);

/// Sets style and palette of the whole application. Use it in the GUI thread only.
void applyAppearance(Appearance appearance);

} // namespace Taskwatch
