// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator/randomstream.h"
#include "simulator/tasklife.h"

#include <array>

namespace Taskwatch {

/// Makes up one life. Times are first counted from the moment the task was to run first; at the end all are moved so
/// that the life is where its course wants it when the service starts.
class LifeWriter final
{
public:
    LifeWriter(quint64 seed, int index);

    [[nodiscard]] std::vector<TaskLife::Step> write();

private:
    using Milliseconds = std::chrono::milliseconds;

    /// Where the life is when the service starts.
    enum class Course : quint8 {
        Over, ///< ended, mostly well
        GivenUp, ///< archived
        Retrying, ///< between two attempts
        Running, ///< in a long attempt
        DueSoon, ///< waits, and is due within the first hour
        Throttled, ///< was due before; the queue puts it off again and again, as it lets only so many through
        Paused, ///< held back by an administrator, for some minutes more
        DueLater, ///< waits for hours or days
    };

    /// Whose turn it is, index by index, over and over.
    [[nodiscard]] static const std::array<Course, 40> &courses();

    void begin(Milliseconds time);
    void live();
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
    SimulatedTask m_task; // as it is where the writing is
    std::vector<TaskLife::Step> m_steps;
    int m_certainFailures = 0; // so many attempts fail whatever chance says
    Milliseconds m_turn{}; // Throttled: not run before
    Milliseconds m_wait{}; // before the next retry
    Milliseconds m_firstRun{};
    int m_retryAtStart = 0; // Retrying: which retry is waited for when the service starts …
    Milliseconds m_waitAtStartFrom{}; // … and from when …
    Milliseconds m_waitAtStartTo{}; // … to when
};

} // namespace Taskwatch
