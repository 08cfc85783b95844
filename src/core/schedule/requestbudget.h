// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "base/timestamp.h"

#include <optional>

namespace Taskwatch {

/// How much may be asked of an endpoint; a person's choice.
struct RequestLimits {
    double perSecond = 50; ///< requests a second, > 0: half of what the service's plans allowed
    int burst = 25; ///< requests at once after a pause, ≥ 1
    int inFlight = 6; ///< requests sent and not yet answered, 1 to 24

    friend bool operator==(const RequestLimits &, const RequestLimits &) = default;
};

/// What an answer says of the endpoint's own limits; times are already mapped to this machine's clock.
struct LimitFacts {
    std::optional<MonotonicTime> retryAt = {}; ///< the latest moment that a header of a 429 names
    std::optional<int> burstRemaining = {}; ///< requests left in the one-second window
    std::optional<MonotonicTime> burstReset = {}; ///< when that window is over
};

/// May a request be sent now? Holds the endpoint's limits for all tasks together. Pure: the clock is passed in.
class RequestBudget final
{
public:
    enum class State : quint8 {
        Open, ///< as many as the limits allow
        Held, ///< the endpoint said "too many": nothing before heldUntil()
        Stopped, ///< the token was refused: nothing until restart() or retryNow()
        Probing, ///< nobody there: one request at a time, at longer and longer intervals
    };

    /// The rate that a 429 leaves grows back to the wished one within so long.
    static constexpr std::chrono::seconds GrowsBackWithin{60};
    /// A 429 that names a later moment than this is not believed.
    static constexpr std::chrono::minutes LongestHold{15};
    static constexpr std::chrono::seconds LongestProbeInterval{30};
    /// So many unreachable or timed-out looks in a row mean that nobody is there.
    static constexpr int FailuresUntilProbing = 3;

    RequestBudget(const RequestLimits &limits, MonotonicTime now);

    void setLimits(const RequestLimits &limits, MonotonicTime now);
    /// Forgets what the endpoint said, and what was under way: another endpoint or token.
    void restart(MonotonicTime now);
    /// A person asks now: where everything stopped or nobody was there, one request may find out whether that is over. A
    /// "too many" of the endpoint stands.
    void retryNow(MonotonicTime now);

    /// When @p requests may be sent at once: now or earlier if they may be now; none where only an answer, restart() or
    /// retryNow() changes it. No more than a burst counts.
    [[nodiscard]] std::optional<MonotonicTime> nextAllowed(MonotonicTime now, int requests = 1) const;
    [[nodiscard]] bool allows(MonotonicTime now, int requests = 1) const;
    /// A request is sent; allows() must say so.
    void spend(MonotonicTime now);

    /// The look that was sent is over. @p failure is null for a good answer.
    void answered(const FetchError *failure, const LimitFacts &facts, MonotonicTime now);

    /// Whether @p kind, the failure of the look that was answered last, is the endpoint's and says nothing of the task.
    [[nodiscard]] bool isEndpointsFault(FetchErrorKind kind, MonotonicTime now) const;

    [[nodiscard]] State state(MonotonicTime now) const;
    [[nodiscard]] std::optional<MonotonicTime> heldUntil() const { return m_heldUntil; }
    [[nodiscard]] std::optional<MonotonicTime> probeAt() const { return m_probeAt; }
    [[nodiscard]] bool holdWasCapped() const { return m_holdCapped; }
    /// Requests a second that are allowed now.
    [[nodiscard]] double rate(MonotonicTime now) const;
    [[nodiscard]] const RequestLimits &limits() const { return m_limits; }
    /// The next request waits for the rate alone.
    [[nodiscard]] bool isRateSpent(MonotonicTime now) const { return tokensAt(now) < 1; }
    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    void refill(MonotonicTime now);
    [[nodiscard]] double tokensAt(MonotonicTime now) const;
    void hold(const LimitFacts &facts, MonotonicTime now);

    RequestLimits m_limits;
    double m_tokens;
    MonotonicTime m_refilledAt;
    double m_rate; // at m_rateSetAt
    MonotonicTime m_rateSetAt;
    std::optional<MonotonicTime> m_heldUntil;
    std::optional<MonotonicTime> m_probeAt; // set while nobody is there
    std::chrono::milliseconds m_probeInterval{0};
    std::chrono::milliseconds m_holdBackoff{0};
    int m_inFlight = 0;
    int m_unreachableInARow = 0;
    bool m_holdCapped = false;
    bool m_stopped = false;
};

} // namespace Taskwatch
