// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Taskwatch::Bench {

/// Set by main() for a smoke test, so that child processes inherit it.
inline constexpr char SmokeVariable[] = "TASKWATCH_BENCH_SMOKE";

/// Whether this is a smoke test: each bench runs once with small sizes to see that it still works. Its figures mean
/// nothing.
[[nodiscard]] inline bool isSmoke()
{
    return qEnvironmentVariableIsSet(SmokeVariable);
}

/// The size of a measurement, such as a number of rows or a time. Valid only after main() has read the command line, so
/// not in the initial value of a variable outside functions.
template <typename Size>
[[nodiscard]] Size sized(Size full, Size smoke)
{
    return isSmoke() ? smoke : full;
}

} // namespace Taskwatch::Bench
