// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/simulatedtask.h"

#include <vector>

namespace Taskwatch {

/// The whole life of one task, past and future, computed from a seed and an index.
///
/// A task waits (`scheduled`, then `pending` when due), runs (`active`), fails and waits longer each time (`retry` or
/// `retrying`), and ends as `completed` or, without retries left, as `archived`. Two of forty are cancelled before they
/// run (`cancel_requested`, then `canceled`), one of them before the service starts. Tasks that run when it starts have
/// missed their deadline. Every 40 tasks have the same mix of courses, so that a short list also
/// has tasks in all phases when the service starts, and changes for more than an hour.
class TaskLife final
{
public:
    /// A period in which no field changes. It lasts until the next step; the last one has no end.
    struct Step {
        std::chrono::milliseconds from{}; ///< since the service's start
        SimulatedTask task;
    };

    TaskLife(quint64 seed, int index);

    /// The task @p sinceStart after the service's start. Times before the first step give the first step.
    [[nodiscard]] const SimulatedTask &at(std::chrono::milliseconds sinceStart) const;

    /// At least one step, in order of time. The first begins before the service's start.
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
};

} // namespace Taskwatch
