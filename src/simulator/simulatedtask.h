// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// A task at one time of its life. Field names are the API's. Times are milliseconds since the service's start
/// (negative before it) at speed 1.
struct SimulatedTask {
    TaskId taskId;
    QString messageId;
    QString url = {};
    QString state = {};
    int retried = 0;
    int maxRetry = 0;
    /// Set while it waits for a known time; always in the future.
    std::optional<std::chrono::milliseconds> nextProcessAt = {};
    std::optional<std::chrono::milliseconds> completedAt = {}; ///< set once it has succeeded
    std::optional<std::chrono::milliseconds> deadline = {};
    std::optional<std::chrono::milliseconds> lastErrorAt = {};
    QString error = {}; ///< of the last failure, also after a later success; empty without a failure

    friend bool operator==(const SimulatedTask &, const SimulatedTask &) = default;
};

} // namespace Taskwatch
