// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

namespace Taskwatch {

/// Converts between the times of lives, which are milliseconds since the service's start at speed 1, and the wall
/// clock.
class SimulatedClock final
{
public:
    /// @p speed: how many times faster than real time the lives pass. @p origin: time of the service's start.
    SimulatedClock(double speed, Timestamp origin)
        : m_speed(speed)
        , m_origin(origin)
    {
    }

    [[nodiscard]] Timestamp origin() const { return m_origin; }
    /// Converts @p sinceStart in a life to wall-clock time. Rounds up, so that a future time is in the future on both
    /// clocks.
    [[nodiscard]] Timestamp wallTime(std::chrono::milliseconds sinceStart) const;
    /// The latest time in the lives that is not after @p now.
    [[nodiscard]] std::chrono::milliseconds sinceStart(Timestamp now) const;

private:
    double m_speed;
    Timestamp m_origin;
};

} // namespace Taskwatch
