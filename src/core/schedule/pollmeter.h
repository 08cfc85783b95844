// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/fetcherror.h"
#include "task/observation.h"

#include <QSet>

#include <deque>
#include <optional>

namespace Taskwatch {

struct PollerStatus;

/// Measures what the poller does: requests per second, answer times, and whether the endpoint as a whole has a problem.
/// Pure: the caller passes the time.
class PollMeter final
{
public:
    struct AnswerTimes {
        std::chrono::milliseconds median{0};
        std::chrono::milliseconds slow{0}; ///< 95th percentile
    };

    void sent(MonotonicTime now);
    /// Records how long a request took that was answered.
    void answeredWithin(std::chrono::milliseconds time);
    /// Records the outcome of a request. @p failure: null for a success. @p scope: what it means for the endpoint. @p
    /// watched: number of watched ids. @p id: null if the request was about several tasks.
    void answered(const FetchError *failure, FailureScope scope, qsizetype watched, const TaskId *id);
    /// Records an observation of a watched task, from a poll or a page.
    void learnt(const Observation &observation);
    /// Must be called when the endpoint changes.
    void reset();

    [[nodiscard]] double requestsPerSecond(MonotonicTime now);
    /// Of the latest answers; nullopt before the first.
    [[nodiscard]] std::optional<AnswerTimes> answerTimes() const;
    /// Why no poll succeeds, if the cause is the endpoint rather than a single task.
    [[nodiscard]] const std::optional<FetchError> &trouble() const { return m_trouble; }
    /// Whether every id so far, and at least IdsThatBlameTheEndpoint ids, were not found. Then the endpoint is
    /// probably the wrong one (another region or API version). False after the first task that is found, until reset().
    [[nodiscard]] bool knowsNoTask() const { return !m_anyTask && m_unknownIds.size() >= IdsThatBlameTheEndpoint; }

    /// Sets the fields of @p status that are about requests, answer times and problems of the endpoint.
    void describe(PollerStatus &status, MonotonicTime now);

    static constexpr qsizetype IdsThatBlameTheEndpoint = 3;

private:
    void dropOld(MonotonicTime now);

    std::deque<MonotonicTime> m_sent; // requests within the rate window
    std::deque<std::chrono::milliseconds> m_answerTimes; // of the latest answers
    std::optional<FetchError> m_trouble;
    qsizetype m_failuresInARow = 0; // of kinds that may concern every task
    QSet<TaskId> m_failed; // the tasks that they were about, up to the number needed for trouble
    bool m_anyTask = false;
    QSet<TaskId> m_unknownIds; // ids not found, up to the number needed for knowsNoTask()
};

} // namespace Taskwatch
