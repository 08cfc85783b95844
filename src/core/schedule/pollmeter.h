// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/observation.h"
#include "base/timestamp.h"

#include <QSet>

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
    /// @p failure null for a good answer; @p answerTime none where nobody answered; @p watched: ids that are watched.
    void answered(const FetchError *failure, std::optional<std::chrono::milliseconds> answerTime, qsizetype watched);
    /// What was learnt of a watched task; by a look or a page.
    void learnt(const Observation &observation);
    /// Another endpoint.
    void reset();

    [[nodiscard]] double requestsPerSecond(MonotonicTime now);
    /// Of the last answers; none before the first.
    [[nodiscard]] std::optional<AnswerTimes> answerTimes() const;
    /// Why no look succeeds, where that is the endpoint's doing rather than one task's.
    [[nodiscard]] const std::optional<FetchError> &trouble() const { return m_trouble; }
    /// Every id that was answered was not found, and those were IdsThatTellOfTheEndpoint at least: that is rather the endpoint
    /// than each of them (another region, another version of the API). Ends with the first task, for good until reset().
    [[nodiscard]] bool knowsNoTask() const { return !m_anyTask && m_unknownIds.size() >= IdsThatTellOfTheEndpoint; }

    static constexpr qsizetype IdsThatTellOfTheEndpoint = 3;

private:
    void dropOld(MonotonicTime now);

    std::deque<MonotonicTime> m_sent; // requests of the last few seconds
    std::deque<std::chrono::milliseconds> m_answerTimes; // of the last answers
    std::optional<FetchError> m_trouble;
    qsizetype m_failuresInARow = 0; // of the kinds that concern every task
    bool m_anyTask = false;
    QSet<TaskId> m_unknownIds; // not found, as many as are needed to tell
};

} // namespace Taskwatch
