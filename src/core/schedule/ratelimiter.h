// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/fetcherror.h"

#include <optional>

namespace Taskwatch {

struct PollerStatus;

/// Limits for requests to one endpoint; set by the user.
struct RequestLimits {
    double perSecond = 50; ///< requests a second, > 0; the default is half of what the service's plans allowed
    int burst = 25; ///< requests at once after a pause, ≥ 1
    int inFlight = 6; ///< requests sent and not yet answered, 1 to 24

    friend bool operator==(const RequestLimits &, const RequestLimits &) = default;
};

/// What an answer says about the endpoint's own limits. Times are already converted to this machine's monotonic clock,
/// and may be in the past.
struct RateLimitInfo {
    std::optional<MonotonicTime> retryAfter = {}; ///< end of `Retry-After`
    std::optional<MonotonicTime> renewedAt = {}; ///< when the limits that are or may be used up are all renewed
    std::optional<std::chrono::seconds> length = {}; ///< of the shortest limit, from one renewal to the next
    std::optional<int> remaining = {}; ///< requests left of the limit that has the fewest
    std::optional<MonotonicTime> resetAt = {}; ///< when that limit is renewed
};

/// Decides whether a request may be sent now. Applies the endpoint's limits to all tasks together. Pure: the caller
/// passes the time.
class RateLimiter final
{
public:
    enum class State : quint8 {
        Open, ///< requests within the limits
        Held, ///< the endpoint asked to wait, or its limit is used up: none before heldUntil()
        Stopped, ///< the token was refused: none until restart() or retryNow()
        Probing, ///< the endpoint is unreachable: one request at a time, at growing intervals
    };

    /// Time in which the rate grows back to the set one after a 429.
    static constexpr std::chrono::seconds GrowsBackWithin{60};
    /// Longest hold. A later time named by the endpoint is capped.
    static constexpr std::chrono::minutes LongestHold{15};
    static constexpr std::chrono::seconds LongestProbeInterval{30};
    /// After this many unreachable or timed-out polls in a row the endpoint counts as unreachable.
    static constexpr int FailuresUntilProbing = 3;

    RateLimiter(const RequestLimits &limits, MonotonicTime now);

    void setLimits(const RequestLimits &limits, MonotonicTime now);
    /// Resets the limits reported by the endpoint and the requests under way. For another token.
    void restart(MonotonicTime now);
    /// Refresh: while Stopped or Probing, allows one request at once to test whether the problem is over. Does not end
    /// a hold.
    void retryNow(MonotonicTime now);

    /// When @p requests may be sent together; @p now or earlier if they may be sent now. None if only an answer,
    /// restart() or retryNow() can change it. At most a burst is counted.
    [[nodiscard]] std::optional<MonotonicTime> nextAllowed(MonotonicTime now, int requests = 1) const;
    [[nodiscard]] bool allows(MonotonicTime now, int requests = 1) const;
    /// Records a request that is sent. Requires allows().
    void spend(MonotonicTime now);

    /// Records the answer to a request. @p scope: what it means for the endpoint; ThisTask also for a success.
    void answered(FailureScope scope, const RateLimitInfo &info, MonotonicTime now);
    /// The token, which counted as refused, is accepted after all.
    void tokenAccepted() { m_stopped = false; }
    /// Records that a request ended without an answer and will be repeated. The repeat is another request.
    void dropped() { m_inFlight = std::max(0, m_inFlight - 1); }

    /// Whether a failure with @p scope, that of the last answer, concerns the endpoint and not the task.
    [[nodiscard]] bool isEndpointsFault(FailureScope scope, MonotonicTime now) const;

    [[nodiscard]] State state(MonotonicTime now) const;
    /// The end of the last hold; may be in the past.
    [[nodiscard]] std::optional<MonotonicTime> heldUntil() const { return std::max(m_holdUntil, m_windowUntil); }
    [[nodiscard]] std::optional<MonotonicTime> probeAt() const { return m_probeAt; }
    /// Whether the wait that the endpoint asked for and that is in force is longer than LongestHold allows.
    [[nodiscard]] bool isHoldCapped(MonotonicTime now) const { return m_holdCapped && isHeldByAnswer(now); }
    /// Whether the endpoint asked to wait, and the wait is not over.
    [[nodiscard]] bool isHeldByAnswer(MonotonicTime now) const { return m_holdUntil && *m_holdUntil > now; }
    /// Requests a second that are allowed now.
    [[nodiscard]] double rate(MonotonicTime now) const;
    /// Whether the next request has to wait for the rate limit.
    [[nodiscard]] bool isRateSpent(MonotonicTime now) const { return tokensAt(now) < 1; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    /// Sets the fields of @p status that are about limits.
    void describe(PollerStatus &status, MonotonicTime now) const;

private:
    void refill(MonotonicTime now);
    [[nodiscard]] double tokensAt(MonotonicTime now) const;
    void hold(const RateLimitInfo &info, MonotonicTime now);

    RequestLimits m_limits;
    double m_tokens;
    MonotonicTime m_refilledAt;
    double m_rate; // at m_rateSetAt
    MonotonicTime m_rateSetAt;
    std::optional<MonotonicTime> m_holdUntil; // end of the last wait that the endpoint asked for
    std::optional<MonotonicTime> m_windowUntil; // end of the last window of the server that was used up
    std::optional<MonotonicTime> m_probeAt; // set while the endpoint is unreachable
    std::chrono::milliseconds m_probeInterval{0};
    std::chrono::milliseconds m_holdBackoff{0};
    int m_inFlight = 0;
    int m_unreachableInARow = 0;
    bool m_holdCapped = false;
    bool m_stopped = false;
};

} // namespace Taskwatch
