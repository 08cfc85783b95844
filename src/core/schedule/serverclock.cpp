// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schedule/serverclock.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using namespace std::chrono_literals;
using std::chrono::nanoseconds;

/// Clocks drift apart: the known span grows by this with each observation, so that old observations lose their effect.
constexpr nanoseconds Drift = 2ms;

constexpr std::chrono::milliseconds Century = 24h * 36'525;

} // namespace

std::chrono::milliseconds ServerClock::observe(Timestamp date, MonotonicTime asked, MonotonicTime answered)
{
    const nanoseconds serverTime = date.time_since_epoch();
    const Span seen{serverTime - answered.time_since_epoch(), serverTime + 1s - asked.time_since_epoch()};
    if (!m_span) {
        m_span = seen;
        return 0ms;
    }
    const auto common = [&seen](const Span &known) {
        return Span{std::max(known.least - Drift, seen.least), std::min(known.most + Drift, seen.most)};
    };
    const Span both = common(*m_span);
    const nanoseconds age = m_span->least - seen.most;
    const bool isOld = both.least > both.most && age > ToleratedAge;
    if (!isOld) {
        // If the spans do not overlap, the server's clock was set, or another server answered.
        m_span = both.least <= both.most ? both : seen;
        m_behind.reset();
        return 0ms;
    }
    // The date of a cached answer stands still, that of a clock that was set back does not.
    const Span sameAsBefore = m_behind ? common(*m_behind) : seen;
    if (!m_behind || sameAsBefore.least > sameAsBefore.most) {
        m_behind = seen;
        m_behindSince = answered;
    } else if (answered - m_behindSince >= SetBackFor) {
        m_span = seen;
        m_behind.reset();
        return 0ms;
    }
    return std::chrono::floor<std::chrono::milliseconds>(age);
}

std::optional<Timestamp> ServerClock::timeAt(MonotonicTime now) const
{
    // In milliseconds, because nanoseconds overflow after three centuries.
    return m_span
        ? std::optional(Timestamp(std::chrono::floor<std::chrono::milliseconds>(now.time_since_epoch() + difference())))
        : std::nullopt;
}

MonotonicTime ServerClock::toMonotonic(Timestamp serverTime, MonotonicTime now, Timestamp wallNow) const
{
    // Limited to a century to avoid an overflow.
    return now + std::clamp(serverTime - timeAt(now).value_or(wallNow), -Century, Century);
}

std::optional<std::chrono::milliseconds> ServerClock::skew(MonotonicTime now, Timestamp wallNow) const
{
    const std::optional<Timestamp> serverNow = timeAt(now);
    return serverNow ? std::optional(*serverNow - wallNow) : std::nullopt;
}

} // namespace Taskwatch
