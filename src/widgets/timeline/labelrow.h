// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace Taskwatch {

/// Places of labels in one row, which never overlap: the first that wants a place has it.
class LabelRow final
{
public:
    static constexpr double Gap = 8; ///< between two labels, in device-independent pixels

    /// Where a label of @p width pixels is to begin that would like to begin at @p left: within @p from to @p to, and where that is
    /// taken at most @p mayShift away; none where there is no room.
    [[nodiscard]] std::optional<double> place(double left, double width, double from, double to, double mayShift);

private:
    struct Taken {
        double left, right;
    };
    std::vector<Taken> m_taken;
};

} // namespace Taskwatch
