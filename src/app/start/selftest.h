// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

/// Implements `--self-test`: checks what the program needs at run time (a display, a window, fonts, icons, TLS, SQLite)
/// and prints each result to standard output. What needs no display is tested without one, too. Makes the application
/// object itself; @p argc and @p argv are those of main(). Returns the exit code: 0, or 1 if something is missing.
[[nodiscard]] int runSelfTest(int &argc, char *argv[]);

} // namespace Taskwatch
