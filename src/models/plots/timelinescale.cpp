// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelinescale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Taskwatch {

namespace {

/// Stretches are collapsed only if together they would take more than this share of the line…
constexpr double GreatShare = 0.6;
/// …and if each is at least this many times as long as the longest that is kept.
constexpr double ManyTimes = 5;
/// More breaks would be hard to read.
constexpr size_t MostBreaks = 3;
/// Maximum share of the line for all collapsed stretches together.
constexpr double MostCollapsed = 0.6;
/// Shorter stretches are best shown at their true length.
constexpr double LeastCollapsed = 60'000; // ms

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
    const auto nextLongest = [&](size_t place) { return lengthOf(m_pieces[order[order.size() - 1 - place]]); };
    for (size_t more = 1; count + more <= MostBreaks && more < order.size();) {
        double length = 0;
        for (size_t i = 0; i < more; ++i)
            length += nextLongest(i);
        if (nextLongest(more - 1) < LeastCollapsed)
            break;
        if (length < GreatShare * kept || nextLongest(more - 1) < ManyTimes * nextLongest(more)) {
            ++more;
            continue;
        }
        for (size_t i = 0; i < more; ++i)
            m_pieces[order[order.size() - 1 - i]].collapsed = true;
        order.resize(order.size() - more);
        kept -= length;
        count += more;
        more = 1;
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
