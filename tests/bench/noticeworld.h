// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "bench/servicelife.h"
#include "bench/smoke.h"

#include <QList>

#include <vector>

namespace Taskwatch::Bench {

/// Ten thousand lives of one hour, the same for every way of polling, and what was noticed of each task. Times are
/// milliseconds since the beginning.
class NoticeWorld final
{
public:
    static int taskCount() { return sized(10'000, 200); }
    static constexpr int PageSize = 100; ///< tasks on a page of a message's tasks
    static qint64 span() { return sized(3'600'000, 120'000); } ///< an hour, in ms
    /// From request to answer, whatever its size; the server reads the task half-way.
    static constexpr qint64 Latency = 50;

    enum class Way : quint8 {
        Singly, ///< each task by its own request
        Pages, ///< a page of a message's tasks where the schedule prefers it
    };
    struct Asked {
        qint64 requests = 0;
        qint64 pages = 0; ///< included in the requests
        qint64 firstPassOver = 0; ///< when every task had been seen
    };

    NoticeWorld();

    /// Polls with the product's scheduler at @p perSecond. Changes before @p from do not count. @p tasksOfAMessage
    /// tasks share a message; they are spread over the list as far as possible.
    Asked askAtTheRightMoment(double perSecond, qint64 from, Way way = Way::Singly, int tasksOfAMessage = 1);
    /// Polls in turn with @p requests requests evenly over the span. Skips tasks seen finished if @p leavesOut.
    void askInTurn(qint64 requests, bool leavesOut);

    /// Delays until changes were noticed in the last run, in s: of all changes, and of ends of attempts only.
    [[nodiscard]] double all(double share) { return quantile(m_all, share); }
    [[nodiscard]] double ends(double share) { return quantile(m_ends, share); }
    [[nodiscard]] size_t changes() const { return m_all.size(); }

private:
    [[nodiscard]] const ServiceLife &life(int task) const { return m_lives[static_cast<size_t>(task)]; }
    void reset();
    void notice(int task, size_t step, qint64 now, qint64 from);
    void close(qint64 from);
    static double quantile(std::vector<double> &delays, double share);

    std::vector<ServiceLife> m_lives;
    std::vector<size_t> m_noticed;
    std::vector<double> m_all; // delays, s
    std::vector<double> m_ends;
};

} // namespace Taskwatch::Bench
