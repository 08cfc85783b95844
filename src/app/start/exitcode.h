// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the program ends, for scripts. Of several that are true for `--print` the first of these counts: signalled(),
/// TimeIsUp, NotAnswered, NotSucceeded.
namespace Taskwatch::ExitCode {

inline constexpr int Success = 0; ///< every task was answered; where they were followed to their end, all succeeded
inline constexpr int NotAnswered = 1; ///< some were not answered with a task, are gone, or could not be written
inline constexpr int BadUsage = 2;
inline constexpr int NotSucceeded = 3; ///< all finished, but some failed or were cancelled
inline constexpr int TimeIsUp = 4;

/// Ended by @p signal, as a shell says it.
[[nodiscard]] constexpr int signalled(int signal)
{
    return 128 + signal;
}

} // namespace Taskwatch::ExitCode
