// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <random>
#include <vector>

namespace Taskwatch::Test {

/// A server on a virtual clock with a constant number of tasks that change for ever: each is retried some times at
/// random intervals and completed, or fails, and then another task takes its place. Times are milliseconds since the
/// beginning.
class SoakServer final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Pace {
        Milliseconds mean; ///< time between two changes of a task
        quint32 least; ///< number of changes of a task
        quint32 most;
    };
    /// A task lives for some hours.
    static constexpr Pace Slow{.mean = std::chrono::minutes(40), .least = 2, .most = 11};

    SoakServer(int tasks, quint32 seed, const Pace &pace = Slow);

    [[nodiscard]] int size() const { return static_cast<int>(m_lives.size()); }
    /// The id of the task in @p place.
    [[nodiscard]] TaskId idAt(int place) const;
    /// How often the task in @p place has changed at @p now.
    [[nodiscard]] int changesAt(int place, Milliseconds now) const;
    /// When it changed for the time number @p change, from 1 on.
    [[nodiscard]] Milliseconds changedAt(int place, int change) const;
    [[nodiscard]] bool isFinished(int place, Milliseconds now) const;
    /// The task in @p place as the server answers at @p now. @p origin: the beginning by the wall clock.
    [[nodiscard]] Task task(int place, Milliseconds now, Timestamp origin) const;
    /// Puts another task in @p place, which begins at @p now.
    void replace(int place, Milliseconds now);

private:
    struct Life {
        quint32 number = 0; ///< in its place
        std::vector<Milliseconds> changes; ///< when it changes; at the last one it is completed
    };

    Life begin(Milliseconds now);

    std::mt19937 m_random;
    std::exponential_distribution<double> m_pause; // ms between two changes
    Pace m_pace;
    std::vector<Life> m_lives; // by place
};

} // namespace Taskwatch::Test
