// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/smoke.h"
#include "schedule/pollengine.h"
#include "simulator/simulatedservice.h"

#include <vector>

namespace Taskwatch::Bench {

/// An hour of the simulated log of QStash v2, polled by the product's engine on a virtual clock. Each answer is written
/// and decoded as in reality; only the sockets are missing. Times are milliseconds since the beginning.
class LogWorld final
{
public:
    static int taskCount() { return sized(10'000, 200); }
    static qint64 span() { return sized(3'600'000, 120'000); }
    /// From request to answer, whatever its size; the server reads the log half-way.
    static constexpr qint64 Latency = 50;

    enum class Way : quint8 {
        Feed, ///< all requests of the API
        Singly, ///< only that for the log of one task
    };
    enum class Life : quint8 {
        Busy, ///< as simulated
        Quiet, ///< as simulated until half-way, from when the log stays as it is
        QuietAfterBurst, ///< the log stays as it is at the beginning, after a minute with many new tasks
    };
    struct Asked {
        qint64 feedPages = 0;
        qint64 severals = 0; ///< for several tasks
        qint64 singles = 0;
        qint64 firstPassOver = 0; ///< when every task had been seen
        qint64 later = 0; ///< of all requests, those since laterFrom
        qint64 laterFrom = 0; ///< when every task had been seen and nothing happened any more
        [[nodiscard]] qint64 requests() const { return feedPages + severals + singles; }
    };

    LogWorld();

    Asked run(Way way, double perSecond, Life life = Life::Busy);

    /// Delays in s until rows were noticed in the last run, of those with a time after its first pass. Rows that were
    /// never noticed count as noticed at the end.
    [[nodiscard]] double sinceChange(double share) { return quantile(m_sinceChange, share); }
    /// The same from the moment when the log contained the row.
    [[nodiscard]] double sinceRow(double share) { return quantile(m_sinceRow, share); }
    [[nodiscard]] size_t rows() const { return m_sinceChange.size(); }

private:
    struct Row {
        qint64 cameAt;
        qint64 time;
    };
    struct UnderWay {
        qint64 at; // time of the answer
        PollEngine::Request request;
    };

    /// Passes the answer to @p request at @p now to @p engine.
    void answer(PollEngine &engine, const PollEngine::Request &request, qint64 now, Life life) const;
    /// The moment whose log is answered at @p now.
    static Timestamp logAt(Timestamp now, Life life);
    /// When the last row is as old as a row may be late.
    static qint64 quietFrom(Life life);
    /// The rows of @p task that had come at @p readAt are noticed at @p now.
    void notice(int task, qint64 readAt, qint64 now);
    static double quantile(std::vector<double> &delays, double share);

    std::shared_ptr<const TaskApi> m_api;
    std::shared_ptr<const TaskApi> m_singly;
    SimulatedService m_service;
    QHash<TaskId, int> m_indexes;
    std::vector<std::vector<Row>> m_rows; // of each task within the span, in the order in which they come
    std::vector<size_t> m_noticed; // of each task, number of its rows
    std::vector<bool> m_seen;
    int m_unseen = 0;
    qint64 m_firstPassOver = 0;
    std::vector<double> m_sinceChange;
    std::vector<double> m_sinceRow;
};

} // namespace Taskwatch::Bench
