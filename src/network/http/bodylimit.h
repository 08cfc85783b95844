// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch {

/// Most bytes of a body that are taken; a task has a few hundred. A larger one is refused while it arrives.
inline constexpr qint64 MaxBodyBytes = qint64{1024} * 1024;

/// The same for a page of a message's tasks, of which there are a hundred.
inline constexpr qint64 MaxPageBytes = 8 * MaxBodyBytes;

} // namespace Taskwatch
