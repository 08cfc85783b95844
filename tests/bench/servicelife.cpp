// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/servicelife.h"
#include "support/statesof.h"

#include <algorithm>
#include <cmath>

namespace Taskwatch::Bench {

namespace {

constexpr int MaxRetry = 5;
constexpr double SuccessRate = 0.7;
constexpr double MedianAttempt = 1500; // ms
constexpr double AttemptSpread = 1.3; // sigma of the logarithm: one in a hundred takes over 30 s
constexpr double LongestAttempt = 120'000; // ms
constexpr double LongestWait = 86'400'000; // ms
constexpr double MeanLag = 50; // ms from nextProcessAt to the beginning of the attempt

TaskState stateOf(ServiceLife::Step::State state)
{
    static const TaskState States[] = {Test::stateOf(QStringLiteral("pending")),
        Test::stateOf(QStringLiteral("active")), Test::stateOf(QStringLiteral("retry")),
        Test::stateOf(QStringLiteral("completed")), Test::stateOf(QStringLiteral("archived"))};
    return States[static_cast<size_t>(state)];
}

} // namespace

ServiceLife::ServiceLife(std::mt19937_64 &random, std::chrono::milliseconds span)
{
    std::lognormal_distribution<double> attempt(std::log(MedianAttempt), AttemptSpread);
    std::exponential_distribution<double> lag(1 / MeanLag);
    std::bernoulli_distribution succeeds(SuccessRate);
    qint64 due = std::uniform_int_distribution<qint64>(0, span.count())(random);
    m_steps.push_back({.from = -1'000'000, .state = Step::State::Pending, .nextProcessAt = due});
    for (int retried = 0;; ++retried) {
        const qint64 lastErrorAt = m_steps.back().lastErrorAt;
        const qint64 begin = due + static_cast<qint64>(lag(random));
        m_steps.push_back({.from = begin,
            .state = Step::State::Active,
            .retried = retried,
            .nextProcessAt = due,
            .lastErrorAt = lastErrorAt});
        const qint64 end = begin + static_cast<qint64>(std::min(attempt(random), LongestAttempt)) + 1;
        if (succeeds(random)) {
            m_steps.push_back(
                {.from = end, .state = Step::State::Completed, .retried = retried, .lastErrorAt = lastErrorAt});
            return;
        }
        if (retried == MaxRetry) {
            m_steps.push_back({.from = end, .state = Step::State::Archived, .retried = retried, .lastErrorAt = end});
            return;
        }
        due = end + static_cast<qint64>(std::min(1000 * std::exp(2.5 * (retried + 1)), LongestWait));
        m_steps.push_back({.from = end,
            .state = Step::State::Retry,
            .retried = retried + 1,
            .nextProcessAt = due,
            .lastErrorAt = end});
    }
}

size_t ServiceLife::stepAt(qint64 time) const
{
    const auto after = std::upper_bound(
        m_steps.begin(), m_steps.end(), time, [](qint64 t, const Step &step) { return t < step.from; });
    return static_cast<size_t>(after - m_steps.begin()) - 1;
}

Task ServiceLife::task(size_t index, const TaskId &id, Timestamp origin) const
{
    const Step &step = m_steps[index];
    const auto time = [origin](qint64 ms) {
        return ms > 0 ? std::optional(origin + std::chrono::milliseconds(ms)) : std::nullopt;
    };
    return {.taskId = id,
        .messageId = {},
        .url = {},
        .state = stateOf(step.state),
        .retried = step.retried,
        .maxRetry = MaxRetry,
        .nextProcessAt = time(step.nextProcessAt),
        .completedAt = {},
        .deadline = {},
        .lastErrorAt = time(step.lastErrorAt),
        .error = {},
        .flags = {}};
}

} // namespace Taskwatch::Bench
