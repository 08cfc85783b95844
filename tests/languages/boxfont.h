// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace Taskwatch::Test {

/// A font that is the same on every machine: each letter is a box, half as wide as the font is high. It is made here
/// and read by Qt as any other, so no font of the machine has a part in what is laid out with it.
[[nodiscard]] QFont boxFont(int points);

} // namespace Taskwatch::Test
