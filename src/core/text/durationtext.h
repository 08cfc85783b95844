// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace Taskwatch {

/// A length of time in two units at most: `12 s`, `2 m 13 s`, `38 m`, `3 h 5 m`, `2 d 4 h`. Cut off, never rounded up;
/// a negative one counts as nothing.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

/// A length of time in one unit: `12 s`, `38 m`, `47 h`, `2 d`. Cut off, a negative one counts as nothing.
[[nodiscard]] QString shortDurationText(std::chrono::milliseconds duration);

} // namespace Taskwatch
