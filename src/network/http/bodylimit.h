// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Maximum size of a body in bytes. A task has a few hundred bytes. A larger body is refused while it arrives.
inline constexpr qint64 MaxBodyBytes = qint64{1024} * 1024;

/// Maximum size of a page of a message's tasks; a page has 100 tasks.
inline constexpr qint64 MaxPageBytes = 8 * MaxBodyBytes;

} // namespace Taskwatch
