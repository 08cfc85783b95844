// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch::Test {

/// Has the application that is constructed next find one font, which is the same on every machine: each letter is a
/// box, half as wide as the font is high. Otherwise the fonts of the machine would take part, such as that for ids. Its
/// file is written into @p folder, which must exist as long as the application. Returns whether that succeeded.
[[nodiscard]] bool useBoxFont(const QString &folder);

} // namespace Taskwatch::Test
