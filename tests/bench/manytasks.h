// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QList>

#include <random>

namespace Taskwatch::Bench {

/// A realistic set of observations: few urls and states, errors that differ in a number, and ids and message ids of
/// realistic length. The same seed gives the same tasks.
class ManyTasks final
{
public:
    explicit ManyTasks(int count, quint32 seed = 1);

    [[nodiscard]] const QList<TaskId> &ids() const { return m_ids; }
    /// An observation of each task, in batches of 1,000 like the poller's.
    [[nodiscard]] QList<QList<Observation>> firstPolls();
    /// Observations of @p count different tasks with changes, including another nextProcessAt.
    [[nodiscard]] QList<Observation> news(int count);

private:
    [[nodiscard]] Observation poll(int number);
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    QList<TaskId> m_ids;
    std::mt19937 m_random;
    Timestamp m_now = currentTimestamp();
};

} // namespace Taskwatch::Bench
