// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

/// Implements `--self-test`: checks what the program needs at run time (a window on this display, fonts, icons, TLS,
/// SQLite) and prints each result to standard output. Needs a QApplication. Returns the exit code: 0, or 1 if something
/// is missing.
[[nodiscard]] int runSelfTest();

} // namespace Taskwatch
