// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Taskwatch {

/// A duration in at most two units: `12 s`, `2 m 13 s`, `38 m`, `3 h 5 m`, `2 d 4 h`. Rounded down; negative ones count
/// as zero.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

/// A duration in one unit: `12 s`, `38 m`, `47 h`, `2 d`. Rounded down; negative ones count as zero.
[[nodiscard]] QString shortDurationText(std::chrono::milliseconds duration);

/// `1,234 ms`.
[[nodiscard]] QString millisecondsText(std::chrono::milliseconds duration);

/// `3.2 s`: @p seconds, written as QLocale::toString() does with @p format and @p precision.
[[nodiscard]] QString secondsText(double seconds, char format, int precision);

} // namespace Taskwatch
