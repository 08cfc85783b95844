// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedclock.h"

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

// Unix ms; at a very low speed times may be later, which no date can represent.
constexpr double EndOfYear9999 = 253'402'300'799'999.0;

} // namespace

Timestamp SimulatedClock::wallTime(std::chrono::milliseconds sinceStart) const
{
    const double real =
        static_cast<double>(toUnixMs(m_origin)) + std::ceil(static_cast<double>(sinceStart.count()) / m_speed);
    return fromUnixMs(static_cast<qint64>(std::clamp(real, 1.0, EndOfYear9999)));
}

std::chrono::milliseconds SimulatedClock::sinceStart(Timestamp now) const
{
    using std::chrono::milliseconds;
    milliseconds moment(static_cast<qint64>(std::floor(static_cast<double>((now - m_origin).count()) * m_speed)));
    // The multiplication may be off by one ms compared to the division. wallTime() decides, so that answers are
    // consistent.
    while (wallTime(moment + milliseconds(1)) <= now)
        ++moment;
    while (wallTime(moment) > now)
        --moment;
    return moment;
}

} // namespace Taskwatch
