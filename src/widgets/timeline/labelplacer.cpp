// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/labelplacer.h"

#include <algorithm>
#include <cmath>

namespace Taskwatch {

std::optional<double> LabelPlacer::place(double left, double width, double from, double to, double mayShift)
{
    if (width > to - from)
        return std::nullopt;
    const double wanted = std::clamp(left, from, to - width);
    const auto isFree = [this, width](double place) {
        return std::none_of(m_occupied.begin(), m_occupied.end(),
            [&](const Occupied &other) { return place < other.right + Gap && other.left < place + width + Gap; });
    };
    std::optional<double> best = isFree(wanted) ? std::optional(wanted) : std::nullopt;
    if (!best && mayShift > 0) { // next to one of the placed labels
        const auto consider = [&](double place) {
            const double shift = std::abs(place - wanted);
            if (place >= from && place + width <= to && shift <= mayShift && (!best || shift < std::abs(*best - wanted))
                && isFree(place))
                best = place;
        };
        for (const Occupied &other : m_occupied) {
            consider(other.right + Gap);
            consider(other.left - width - Gap);
        }
    }
    if (best)
        m_occupied.push_back({*best, *best + width});
    return best;
}

} // namespace Taskwatch
