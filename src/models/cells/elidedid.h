// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Taskwatch {

/// Makes @p id safe and elides its middle if it is longer than @p head + @p tail characters. The end is kept because
/// many ids begin alike and differ at the end.
[[nodiscard]] QString elidedId(const QString &id, qsizetype head, qsizetype tail);

} // namespace Taskwatch
