// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// Estimates the server's time from the `Date` headers of its answers.
///
/// A `Date` has whole seconds and was written at an unknown time between request and answer. So each one limits the
/// difference between the server's clock and the monotonic clock to a span of a little over a second. The intersection
/// of many spans is narrow. The local wall clock is not used, so changing it does no harm.
///
/// A `Date` that is behind is that of an answer from a cache, unless later ones show that the server's clock was set
/// back.
class ServerClock final
{
public:
    /// An answer whose `Date` is behind by less than this is not taken for an old one: the clocks of one service
    /// differ.
    static constexpr std::chrono::seconds ToleratedAge{5};
    /// The server's clock was set back if answers have said so for this time.
    static constexpr std::chrono::seconds SetBackFor{10};

    /// Records an answer with header @p date (before the year 2200), requested at @p asked and complete at @p answered.
    /// Returns how old the answer is by its date; 0 if it is not older than ToleratedAge.
    std::chrono::milliseconds observe(Timestamp date, MonotonicTime asked, MonotonicTime answered);

    [[nodiscard]] bool isKnown() const { return m_span.has_value(); }
    /// The server's time at @p now; none before the first observation.
    [[nodiscard]] std::optional<Timestamp> timeAt(MonotonicTime now) const;
    /// When the server's clock shows @p serverTime, at most a century from @p now. Before the first observation the
    /// server's clock is assumed to equal the wall clock, which shows @p wallNow at @p now.
    [[nodiscard]] MonotonicTime toMonotonic(Timestamp serverTime, MonotonicTime now, Timestamp wallNow) const;
    /// How far the server's clock is ahead of the wall clock, which shows @p wallNow at @p now. None before the first
    /// observation.
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew(MonotonicTime now, Timestamp wallNow) const;

    friend bool operator==(const ServerClock &, const ServerClock &) = default;

private:
    struct Span { // range of (server time − monotonic time)
        std::chrono::nanoseconds least;
        std::chrono::nanoseconds most;
        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] std::chrono::nanoseconds difference() const
    {
        return m_span->least + (m_span->most - m_span->least) / 2;
    }

    std::optional<Span> m_span;
    std::optional<Span> m_behind; // of the last answers, if they are behind m_span and agree with each other
    MonotonicTime m_behindSince{}; // of the first of them
};

} // namespace Taskwatch
