// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// A task as it is at one moment of its life. Names are the endpoint's; times are milliseconds since the service's
/// start, negative before it, at speed 1.
struct SimulatedTask {
    TaskId taskId;
    QString messageId;
    QString url;
    QString state;
    int retried = 0;
    int maxRetry = 0;
    std::optional<std::chrono::milliseconds> nextProcessAt; ///< set while it waits for a known moment, always ahead
    std::optional<std::chrono::milliseconds> completedAt; ///< set when it succeeded
    std::optional<std::chrono::milliseconds> deadline;
    std::optional<std::chrono::milliseconds> lastErrorAt;
    QString error; ///< of the last failure, also after a later success; empty where none was

    friend bool operator==(const SimulatedTask &, const SimulatedTask &) = default;
};

} // namespace Taskwatch
