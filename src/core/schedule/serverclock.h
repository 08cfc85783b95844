// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// What time it is at the server, estimated from the `Date` headers of its answers.
///
/// A `Date` has whole seconds and was written somewhere between asking and answering, so each one says of the difference
/// between the server's clock and our monotonic one only that it lies in a span of a second and more. The spans of many
/// answers overlap in ever less. Our wall clock has no part in it, so one that is set, or jumps, does no harm.
class ServerClock final
{
public:
    /// An answer whose header was @p date (a year before 2200) was asked for and complete at these moments.
    void observe(Timestamp date, MonotonicTime asked, MonotonicTime answered);
    /// Another server.
    void reset() { m_span.reset(); }

    [[nodiscard]] bool isKnown() const { return m_span.has_value(); }
    /// What the server's clock shows at @p now; none before the first observation.
    [[nodiscard]] std::optional<Timestamp> timeAt(MonotonicTime now) const;
    /// When the server's clock shows @p serverTime, at most a century from @p now. Before the first observation as if it were the wall clock's, which shows
    /// @p wallNow at @p now.
    [[nodiscard]] MonotonicTime toMonotonic(Timestamp serverTime, MonotonicTime now, Timestamp wallNow) const;
    /// How far the server's clock is ahead of ours, which shows @p wallNow at @p now; none before the first observation.
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew(MonotonicTime now, Timestamp wallNow) const;

    friend bool operator==(const ServerClock &, const ServerClock &) = default;

private:
    struct Span { // of (server time − monotonic time)
        std::chrono::nanoseconds least;
        std::chrono::nanoseconds most;
        friend bool operator==(const Span &, const Span &) = default;
    };
    [[nodiscard]] std::chrono::nanoseconds difference() const { return m_span->least + (m_span->most - m_span->least) / 2; }

    std::optional<Span> m_span;
};

} // namespace Taskwatch
