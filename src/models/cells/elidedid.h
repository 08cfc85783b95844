// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p id, made safe, cut in its middle to its first @p head and its last @p tail characters where it is longer: ids have equal
/// beginnings, what tells them apart is at the end.
[[nodiscard]] QString elidedId(const QString &id, qsizetype head, qsizetype tail);

} // namespace Taskwatch
