// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <span>
#include <vector>

namespace Taskwatch {

/// Where moments are on a line of a given width: all at one scale, but for stretches in which nothing happened and that would
/// leave no room for what did. Those are collapsed: narrower than the scale has it, and each as narrow as the others.
class TimeScale final
{
public:
    /// From one moment that matters to the next.
    struct Piece {
        Timestamp from{}, to{};
        double left = 0, right = 0; ///< device-independent pixels
        bool collapsed = false;
    };

    TimeScale() = default;
    /// @p moments in any order, also several times; @p width in device-independent pixels, of which a collapsed stretch takes
    /// @p collapsedWidth at most.
    TimeScale(std::vector<Timestamp> moments, double width, double collapsedWidth);

    [[nodiscard]] double width() const { return m_width; }
    /// From the first moment to the last, without a hole.
    [[nodiscard]] std::span<const Piece> pieces() const { return m_pieces; }
    /// From 0 to width(); what lies before or after all moments is at that end.
    [[nodiscard]] double xAt(Timestamp time) const;
    [[nodiscard]] Timestamp timeAt(double x) const;
    /// What a pixel stands for outside collapsed stretches; 0 where there is no length of time at all.
    [[nodiscard]] std::chrono::duration<double, std::milli> perPixel() const { return m_perPixel; }

private:
    void collapse(std::vector<size_t> order, double collapsedWidth);

    std::vector<Piece> m_pieces;
    double m_width = 0;
    std::chrono::duration<double, std::milli> m_perPixel{};
};

} // namespace Taskwatch
