// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelinescale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Taskwatch {

namespace {

/// A stretch is collapsed only if it would take more than this share of the line…
constexpr double GreatShare = 0.22;
/// …and is at least this many times as long as the median of the others that are not collapsed.
constexpr double ManyTimes = 5;
/// Maximum share of the line for all collapsed stretches together.
constexpr double MostCollapsed = 0.6;
/// Shorter stretches are never collapsed: a running attempt is best shown at its true length.
constexpr double LeastCollapsed = 5000; // ms

double lengthOf(const TimelineScale::Piece &piece)
{
    return static_cast<double>((piece.to - piece.from).count());
}

} // namespace

TimelineScale::TimelineScale(std::vector<Timestamp> moments, double width, double collapsedWidth)
    : m_width(std::max(0.0, width))
{
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    for (size_t i = 1; i < moments.size(); ++i)
        m_pieces.push_back({.from = moments[i - 1], .to = moments[i]});
    if (m_pieces.empty()) {
        if (!moments.empty())
            m_pieces.push_back({.from = moments.front(), .to = moments.front(), .left = 0, .right = m_width});
        return;
    }
    std::vector<size_t> order(m_pieces.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [this](size_t a, size_t b) { return lengthOf(m_pieces[a]) < lengthOf(m_pieces[b]); });
    collapse(std::move(order), collapsedWidth);
}

void TimelineScale::collapse(std::vector<size_t> order, double collapsedWidth)
{
    double kept = 0;
    for (const Piece &piece : m_pieces)
        kept += lengthOf(piece);
    size_t count = 0;
    while (order.size() > 1) {
        const double longest = lengthOf(m_pieces[order.back()]);
        const double middle = lengthOf(m_pieces[order[(order.size() - 2) / 2]]); // median of the others
        if (longest < LeastCollapsed || longest < GreatShare * kept || longest < ManyTimes * middle)
            break;
        m_pieces[order.back()].collapsed = true;
        kept -= longest;
        ++count;
        order.pop_back();
    }
    const double narrow =
        count == 0 ? 0 : std::min(collapsedWidth, MostCollapsed * m_width / static_cast<double>(count));
    const double room = m_width - narrow * static_cast<double>(count);
    const double perMs = kept > 0 ? room / kept : 0;
    m_perPixel = std::chrono::duration<double, std::milli>(room > 0 ? kept / room : 0);
    double x = 0;
    for (Piece &piece : m_pieces) {
        piece.left = x;
        x += piece.collapsed ? narrow : lengthOf(piece) * perMs;
        piece.right = x;
    }
    m_pieces.back().right = m_width; // corrects rounding
}

double TimelineScale::xAt(Timestamp time) const
{
    if (m_pieces.empty() || time <= m_pieces.front().from)
        return 0;
    if (time >= m_pieces.back().to)
        return m_width;
    const auto piece =
        std::partition_point(m_pieces.begin(), m_pieces.end(), [time](const Piece &p) { return p.to < time; });
    const double share = static_cast<double>((time - piece->from).count()) / lengthOf(*piece);
    return std::lerp(piece->left, piece->right, share);
}

Timestamp TimelineScale::timeAt(double x) const
{
    if (m_pieces.empty())
        return {};
    auto piece = std::partition_point(m_pieces.begin(), m_pieces.end(), [x](const Piece &p) { return p.right < x; });
    if (piece == m_pieces.end())
        return m_pieces.back().to;
    const double wide = piece->right - piece->left;
    const double share = wide > 0 ? std::clamp((x - piece->left) / wide, 0.0, 1.0) : 0;
    return piece->from + std::chrono::milliseconds(std::llround(share * lengthOf(*piece)));
}

} // namespace Taskwatch
