// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// @p id as by safeText(), with its middle elided if it is longer than @p headLength + @p tailLength characters. The
/// end stays visible because many ids begin alike and differ at the end.
[[nodiscard]] QString elidedId(const QString &id, qsizetype headLength, qsizetype tailLength);

} // namespace Taskwatch
