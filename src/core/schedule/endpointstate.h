// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schedule/pollerstatus.h"
#include "schedule/pollmeter.h"
#include "schedule/ratelimiter.h"
#include "schedule/serverclock.h"
#include "schedule/serverhints.h"
#include "schedule/tokenrefusals.h"

#include <optional>

namespace Taskwatch {

/// What the answers have told about the endpoint as a whole: its limits, its clock, whether it accepts the token, and
/// whether it answers at all. Pure: the caller passes the time.
class EndpointState final
{
public:
    /// An answer, apart from what it contains about tasks.
    struct Answer {
        FetchError *failure; ///< null for a success; its kind is changed if other answers tell more
        const TaskId *id; ///< null if the request was about several tasks
        bool wasAnswered; ///< the task was answered before, in this run of the program
        Timestamp askedAt;
        bool hasArrived; ///< false if there was only a failure to get one
        qsizetype watched; ///< number of watched tasks
        /// Number of tasks that a failure of this kind concerns; none if the answer does not count, as the task is not
        /// watched any more.
        std::optional<qsizetype> concerned;
    };
    /// What an answer means.
    struct Verdict {
        FailureScope scope = FailureScope::ThisTask;
        bool isEndpointsFault = false; ///< its tasks are polled again when the endpoint is usable
        std::chrono::milliseconds age{0}; ///< how long a cache has kept it
    };

    EndpointState(const RequestLimits &limits, MonotonicTime now)
        : m_rateLimiter(limits, now)
    {
    }

    /// Another token is used from now on. What was learnt with the previous one is dropped, apart from the clock.
    void restart(MonotonicTime now);
    /// The task is no longer watched.
    void removed(const TaskId &id) { m_refusals.removed(id); }

    /// Applies an answer to what is known.
    Verdict answered(const Answer &answer, const ServerHints &hints, MonotonicTime now);

    [[nodiscard]] RateLimiter &rateLimiter() { return m_rateLimiter; }
    [[nodiscard]] const RateLimiter &rateLimiter() const { return m_rateLimiter; }
    [[nodiscard]] PollMeter &meter() { return m_meter; }
    [[nodiscard]] const ServerClock &clock() const { return m_serverClock; }
    /// The tasks to poll now, after @p id was refused. See TokenRefusals::witnesses().
    [[nodiscard]] QList<TaskId> witnesses(const TaskId &id) const { return m_refusals.witnesses(id); }
    /// The server's time when the answer with @p hints was complete; @p answeredAt if it is not known.
    [[nodiscard]] Timestamp serverTime(const ServerHints &hints, Timestamp answeredAt) const;
    /// Whether the endpoint asked to wait, refuses the token or is unreachable, so that due polls are not sent.
    [[nodiscard]] bool isUnusable(MonotonicTime now) const;
    /// Sets the fields of @p status that are about the endpoint.
    void describe(PollerStatus &status, MonotonicTime now);

private:
    RateLimiter m_rateLimiter;
    TokenRefusals m_refusals;
    ServerClock m_serverClock;
    PollMeter m_meter;
};

} // namespace Taskwatch
