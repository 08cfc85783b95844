// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Taskwatch {

/// Maximum length of a task id or message id, in bytes of UTF-8.
inline constexpr qsizetype MaxIdBytes = 512;

/// Returns @p text, or an error if it cannot be an id: empty, longer than MaxIdBytes, with control characters or
/// invalid Unicode, or a path segment (`.` and `..` would request another path). There is no other check of the form:
/// real ids are as different as `tsk_6CapFF3iiREAm5WfiBHEffTQTaLa`, `task001` and `98765`.
[[nodiscard]] Result<QString> checkedId(const QString &text);

} // namespace Taskwatch
