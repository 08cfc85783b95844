// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QList>

#include <random>

namespace Taskwatch::Bench {

/// As many tasks as an operator might watch, told as looks: a few urls and states, errors that differ in a number, ids and
/// message ids of the length they have in the wild. The same for the same seed.
class ManyTasks final
{
public:
    explicit ManyTasks(int count, quint32 seed = 1);

    [[nodiscard]] const QList<TaskId> &ids() const { return m_ids; }
    /// A look at each, a thousand at a time as the poller might hand them on.
    [[nodiscard]] QList<QList<Observation>> firstLooks();
    /// A look at @p count different tasks that brought news, among them another nextProcessAt.
    [[nodiscard]] QList<Observation> news(int count);

private:
    [[nodiscard]] Observation look(int number);
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint32>(bound)); }

    QList<TaskId> m_ids;
    std::mt19937 m_random;
    Timestamp m_now = currentTimestamp();
};

} // namespace Taskwatch::Bench
