// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/randomstream.h"
#include "simulator/tasklife.h"

#include <array>

namespace Taskwatch {

/// Generates the life of one task. Times are first relative to the task's first due time. At the end all are shifted so
/// that the life is in the state that its course requires when the service starts.
class LifeWriter final
{
public:
    LifeWriter(quint64 seed, int index);

    [[nodiscard]] std::vector<TaskLife::Step> write();

private:
    using Milliseconds = std::chrono::milliseconds;

    /// State of the life when the service starts.
    enum class Course : quint8 {
        Over, ///< ended, in most cases successfully
        GivenUp, ///< archived
        Retrying, ///< between two attempts
        Running, ///< in a long attempt
        DueSoon, ///< waiting, due within the first hour
        Throttled, ///< due before, throttled repeatedly by the queue's rate limit
        Paused, ///< paused by an administrator for some more minutes
        DueLater, ///< waiting for hours or days
        Cancelled, ///< waiting, will be cancelled within the first hour
        CancelledBefore, ///< cancelled in the hours before
    };

    /// The courses of tasks by index; they repeat.
    [[nodiscard]] static const std::array<Course, 40> &courses();

    void begin(Milliseconds time);
    void live();
    void cancel();
    [[nodiscard]] Milliseconds pause(Milliseconds due);
    [[nodiscard]] Milliseconds queue(Milliseconds due);
    [[nodiscard]] Milliseconds run(Milliseconds time);
    [[nodiscard]] bool attemptSucceeds();
    void fail(Milliseconds time);
    void step(Milliseconds time);
    [[nodiscard]] Milliseconds timeOfStart();
    [[nodiscard]] Milliseconds turnAfterStart() const;
    void moveAll(Milliseconds by);

    quint64 m_seed;
    int m_index;
    Course m_course;
    RandomStream m_random;
    SimulatedTask m_task; // the task at the step being written
    std::vector<TaskLife::Step> m_steps;
    int m_certainFailures = 0; // number of attempts that fail regardless of chance
    Milliseconds m_turn{}; // Throttled: does not run before
    Milliseconds m_wait{}; // until the next retry
    Milliseconds m_firstRun{};
    int m_retryAtStart = 0; // Retrying: the retry that is waited for when the service starts
    Milliseconds m_waitAtStartFrom{}; // start of that wait
    Milliseconds m_waitAtStartTo{}; // end of that wait
};

} // namespace Taskwatch
