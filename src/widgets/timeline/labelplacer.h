// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace Taskwatch {

/// Places labels in one row without overlap. Earlier labels have precedence.
class LabelPlacer final
{
public:
    static constexpr double Gap = 8; ///< between two labels, in device-independent pixels

    /// Reserves a place for a label of width @p width with its preferred left edge @p left. The label stays between @p
    /// from and @p to; if the preferred place is taken, it moves by at most @p mayShift. Returns its left edge, or none
    /// if there is no room. All in device-independent pixels.
    [[nodiscard]] std::optional<double> place(double left, double width, double from, double to, double mayShift);

private:
    struct Occupied {
        double left, right;
    };
    std::vector<Occupied> m_occupied;
};

} // namespace Taskwatch
