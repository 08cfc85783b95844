// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedtask.h"

#include <vector>

namespace Taskwatch {

/// The whole life of one task, computed from a seed and an index alone: what it is and will be at every moment.
///
/// It waits (`scheduled`, once due `pending`), runs (`active`), fails and waits longer each time (`retry` or `retrying`),
/// and ends `completed` or, retries used up, `archived`. Every 40 tasks hold the same mix of courses, so that also a
/// short list has tasks in all phases when the service starts, and news for more than an hour.
class TaskLife final
{
public:
    /// A stretch of life in which no field changes: up to the next step, or for ever.
    struct Step {
        std::chrono::milliseconds from{}; ///< since the service's start
        SimulatedTask task;
    };

    TaskLife(quint64 seed, int index);

    /// The task @p sinceStart after the service's start. Before its first step it is as in that.
    [[nodiscard]] const SimulatedTask &at(std::chrono::milliseconds sinceStart) const;

    /// At least one, in order of time, the first from before the service's start.
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
};

} // namespace Taskwatch
