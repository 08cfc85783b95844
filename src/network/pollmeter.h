// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcherror.h"
#include "observation.h"
#include "timestamp.h"

#include <deque>
#include <optional>

namespace Taskwatch {

/// Measures what the poller does: requests a second, answer times, and whether the endpoint as a whole is in trouble. Pure:
/// the clock is passed in.
class PollMeter final
{
public:
    struct AnswerTimes {
        std::chrono::milliseconds median{0};
        std::chrono::milliseconds slow{0}; ///< 95 of 100 were faster
    };

    void sent(MonotonicTime now);
    /// @p answerTime none where nobody answered; @p watched: ids that are watched.
    void answered(const Observation &observation, std::optional<std::chrono::milliseconds> answerTime, qsizetype watched);
    /// Another endpoint.
    void reset();

    [[nodiscard]] double requestsPerSecond(MonotonicTime now);
    /// Of the last answers; none before the first.
    [[nodiscard]] std::optional<AnswerTimes> answerTimes() const;
    /// Why no look succeeds, where that is the endpoint's doing rather than one task's.
    [[nodiscard]] const std::optional<FetchError> &trouble() const { return m_trouble; }

private:
    void dropOld(MonotonicTime now);

    std::deque<MonotonicTime> m_sent; // requests of the last few seconds
    std::deque<std::chrono::milliseconds> m_answerTimes; // of the last answers
    std::optional<FetchError> m_trouble;
    qsizetype m_failuresInARow = 0; // of the kinds that concern every task
};

} // namespace Taskwatch
