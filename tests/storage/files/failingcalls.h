// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Taskwatch::Test::FailingCalls {

/// From now on, the system calls of this process that change files in @p folder are counted. From number @p call on,
/// those that have such errors fail with @p error (an errno). If @p error is 0, call number @p call kills the process
/// instead. It cannot be undone, so use it in a forked process with one thread. Returns whether it works here.
[[nodiscard]] bool install(const QByteArray &folder, int call, int error);

/// Number of calls so far.
[[nodiscard]] int count();

} // namespace Taskwatch::Test::FailingCalls
