// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/observation.h"

#include <QHash>

#include <deque>

namespace Taskwatch {

/// Stores observations from page polls of tasks that are not watched yet, so that they need no poll if they are added
/// soon. Pure: the caller passes the time.
class AnswerCache final
{
public:
    static constexpr std::chrono::seconds Patience{60};
    static constexpr size_t Most = 20'000; ///< maximum; the oldest are dropped

    void keep(const Observation &observation, MonotonicTime now);
    /// Removes and returns the observation of @p id, if there is one not older than Patience.
    [[nodiscard]] std::optional<Observation> extract(const TaskId &id, MonotonicTime now);
    void dropOld(MonotonicTime now);
    [[nodiscard]] qsizetype size() const { return m_answers.size(); }

private:
    struct Cached {
        Observation observation;
        quint64 number = 0;
    };
    struct Place {
        TaskId id;
        MonotonicTime since;
        quint64 number = 0;
    };

    QHash<TaskId, Cached> m_answers;
    std::deque<Place> m_order; // in the order of arrival, including entries already removed
    quint64 m_lastNumber = 0;
};

} // namespace Taskwatch
