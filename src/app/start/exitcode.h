// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Exit codes of the program. If several apply to `--print`, the first of these is used: signalled(), TimeIsUp,
/// NotAnswered, NotSucceeded.
namespace Taskwatch::ExitCode {

inline constexpr int Success = 0; ///< every task was answered; with `--until finished` all succeeded
inline constexpr int NotAnswered = 1; ///< some tasks were not answered with a task, are gone, or could not be written
inline constexpr int BadUsage = 2;
inline constexpr int NotSucceeded = 3; ///< all are final, but some failed or were cancelled
inline constexpr int TimeIsUp = 4;

/// Exit code after @p signal, as shells report it.
[[nodiscard]] constexpr int signalled(int signal)
{
    return 128 + signal;
}

} // namespace Taskwatch::ExitCode
