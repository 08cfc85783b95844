// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QHash>

#include <deque>

namespace Taskwatch {

/// What pages told of tasks that are not watched yet, kept for a while, so that they need not be asked for when they are. Pure:
/// the clock is passed in.
class ToldTasks final
{
public:
    static constexpr std::chrono::seconds Patience{60};
    static constexpr size_t Most = 20'000; ///< beyond it those told longest ago are dropped

    void keep(const Observation &observation, MonotonicTime now);
    /// What was told of @p id, no longer ago than Patience; kept no more.
    [[nodiscard]] std::optional<Observation> take(const TaskId &id, MonotonicTime now);
    void dropOld(MonotonicTime now);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_told.size(); }

private:
    struct Told {
        Observation observation;
        quint64 number = 0;
    };
    struct Place {
        TaskId id;
        MonotonicTime since;
        quint64 number = 0;
    };

    QHash<TaskId, Told> m_told;
    std::deque<Place> m_order; // as they were told, also such as are gone
    quint64 m_lastNumber = 0;
};

} // namespace Taskwatch
