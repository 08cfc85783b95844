// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <span>
#include <vector>

namespace Taskwatch {

/// Maps times to positions on a line of a given width. The scale is uniform, except for up to three stretches without
/// events that are so long that the rest would have no room. These are collapsed to one common, smaller width.
class TimelineScale final
{
public:
    /// The stretch between two consecutive moments.
    struct Piece {
        Timestamp from{}, to{};
        double left = 0, right = 0; ///< device-independent pixels
        bool collapsed = false;
    };

    TimelineScale() = default;
    /// @p moments in any order, duplicates allowed. @p width and @p collapsedWidth, the maximum width of a collapsed
    /// stretch, are in device-independent pixels.
    TimelineScale(std::vector<Timestamp> moments, double width, double collapsedWidth);

    [[nodiscard]] double width() const { return m_width; }
    /// Contiguous, from the first moment to the last.
    [[nodiscard]] std::span<const Piece> pieces() const { return m_pieces; }
    /// From 0 to width(); times outside the range are clamped.
    [[nodiscard]] double xAt(Timestamp time) const;
    [[nodiscard]] Timestamp timeAt(double x) const;
    /// Time per pixel outside collapsed stretches; 0 if the range is empty.
    [[nodiscard]] std::chrono::duration<double, std::milli> perPixel() const { return m_perPixel; }

private:
    void collapse(std::vector<size_t> order, double collapsedWidth);

    std::vector<Piece> m_pieces;
    double m_width = 0;
    std::chrono::duration<double, std::milli> m_perPixel{};
};

} // namespace Taskwatch
