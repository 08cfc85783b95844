// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <random>
#include <vector>

namespace Taskwatch::Bench {

/// The life of one task as the service runs it: it waits until it is due, is attempted, and succeeds with a probability
/// of 0.7; else it waits e^(2.5 n) seconds, at most a day, for its next attempt (api.md), until its five retries are
/// used up. An attempt takes 1.5 s at the median and up to two minutes. Times are milliseconds since the beginning.
class ServiceLife final
{
public:
    /// What a poll at some time sees.
    struct Step {
        qint64 from = 0;
        enum class State : quint8 { Pending, Active, Retry, Completed, Archived } state = State::Pending;
        int retried = 0;
        qint64 nextProcessAt = 0; ///< 0: not set
        qint64 lastErrorAt = 0; ///< 0: not set
    };

    /// The first attempt is planned at a random time within @p span.
    ServiceLife(std::mt19937_64 &random, std::chrono::milliseconds span);

    /// Index of the step at @p time.
    [[nodiscard]] size_t stepAt(qint64 time) const;
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// What the endpoint answers in that step.
    [[nodiscard]] Task task(size_t step, const TaskId &id, Timestamp origin) const;

private:
    std::vector<Step> m_steps;
};

} // namespace Taskwatch::Bench
