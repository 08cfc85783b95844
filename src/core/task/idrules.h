// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Taskwatch {

/// Longest id of a task or message, in bytes of UTF-8.
inline constexpr qsizetype MaxIdBytes = 512;

/// @p text, or why it cannot be the id of anything: empty, over MaxIdBytes, with control characters, broken Unicode, or a path
/// step (`.` and `..` would ask for another address). Its shape says nothing: ids seen in the wild are as different as
/// `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`, `task001` and `98765`.
[[nodiscard]] Result<QString> checkedId(const QString &text);

} // namespace Taskwatch
