// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

/// Limits malloc to two arenas, shared by all threads. Observations are allocated in one thread, stored in a second and
/// written in a third. With one arena per thread, memory freed by one was not reused by the others, and 100,000 rows
/// needed a sixth more. Must be called before any thread starts.
void shareMallocArenas();

} // namespace Taskwatch
