// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <random>
#include <vector>

namespace Taskwatch::Bench {

/// The life of one task as the service leads it: waits for its moment, is attempted, succeeds seven times out of ten, else
/// waits for its next attempt e^(2.5 n) seconds, at most a day (api.md), until its five retries are used up. An attempt
/// takes 1.5 s at the median, with a tail of up to two minutes. Times are milliseconds since the beginning.
class ServiceLife final
{
public:
    /// What a look at some moment sees.
    struct Step {
        qint64 from = 0;
        enum class State : quint8 { Pending, Active, Retry, Completed, Archived } state = State::Pending;
        int retried = 0;
        qint64 nextProcessAt = 0; ///< 0: not set
        qint64 lastErrorAt = 0; ///< 0: not set
    };

    /// Its first attempt is planned for somewhere within @p span.
    ServiceLife(std::mt19937_64 &random, std::chrono::milliseconds span);

    /// Index of the step at @p time.
    [[nodiscard]] size_t stepAt(qint64 time) const;
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    /// As the endpoint would answer in that step.
    [[nodiscard]] Task task(size_t step, const TaskId &id, Timestamp origin) const;

private:
    std::vector<Step> m_steps;
};

} // namespace Taskwatch::Bench
