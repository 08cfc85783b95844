// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Light, dark, or as the desktop has it. Qt 6.4 learns of a dark desktop only through its platform theme, so a person on
/// one without can choose.
enum class Appearance : quint8 { System, Light, Dark };

/// For settings; never translated. An unknown key is System.
[[nodiscard]] QString appearanceKey(Appearance appearance);
[[nodiscard]] Appearance appearanceFromKey(const QString &key);

/// Applies @p appearance to the whole application. GUI thread.
void applyAppearance(Appearance appearance);

} // namespace Taskwatch
