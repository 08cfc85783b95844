// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "simulator/simulatedclock.h"
#include "task/taskid.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace Taskwatch {

/// The log of QStash v2, `GET /v2/logs`. Its order is that in which the rows came, the last one first. Rows come late
/// (TaskLog::Row::lateness), so that order is not quite the order of their times.
///
/// Pure, as SimulatedService. It needs 24 bytes for each row of all lives, past and future.
class SimulatedLog final
{
public:
    static constexpr int RowsPerPage = 100;

    /// @p indexes: of all tasks.
    SimulatedLog(quint64 seed, const SimulatedClock &clock, const QHash<TaskId, int> &indexes);

    /// The body of the answer to a request with @p query, or why the query is refused.
    [[nodiscard]] Result<QByteArray> read(const QByteArray &query, Timestamp now) const;

private:
    struct Place { // of a row
        Timestamp cameAt;
        Timestamp time;
        int task;
        int row;
    };

    void addPlaces(std::vector<Place> &places, int task) const;
    static void sort(std::vector<Place> &places);

    quint64 m_seed;
    SimulatedClock m_clock;
    QHash<TaskId, int> m_indexes;
    std::vector<Place> m_places; // of all rows, in the order in which they come
};

} // namespace Taskwatch
