// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Taskwatch {

/// `--self-test`: checks that what the program needs at run time is there (a window on this display, fonts, icons, TLS,
/// SQLite) and says each on standard output. Needs a QApplication. Returns the exit code: 0, or 1 where something is missing.
[[nodiscard]] int runSelfTest();

} // namespace Taskwatch
