// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/servicelife.h"
#include "base/timestamp.h"

#include <QList>

#include <vector>

namespace Taskwatch::Bench {

/// Ten thousand lives of an hour, the same for every way of asking, and for each task what was noticed of it. Times are
/// milliseconds since the beginning.
class NoticeWorld final
{
public:
    static constexpr int Tasks = 10'000;
    static constexpr int PageSize = 100; ///< tasks on a page of a message's tasks
    static constexpr qint64 Hour = 3'600'000;
    static constexpr qint64 Latency = 50; ///< from asking to the answer, of whatever size; the server looks half-way

    enum class Way : quint8 {
        Singly, ///< each task for itself
        Pages, ///< a page of a message's tasks, where the schedule finds it cheaper
    };
    struct Asked {
        qint64 requests = 0;
        qint64 pages = 0; ///< of these
        qint64 firstPassOver = 0; ///< when every task had been seen
    };

    NoticeWorld();

    /// The product's own way, at @p perSecond; changes before @p from are not counted. So many tasks share a message, and are
    /// spread over the list as much as can be.
    Asked askAtTheRightMoment(double perSecond, qint64 from, Way way = Way::Singly, int tasksOfAMessage = 1);
    /// One after the other, @p requests in all, evenly over the hour. Leaves out what it saw finished where @p leavesOut.
    void askInTurn(qint64 requests, bool leavesOut);

    /// Delays until changes were noticed in the last way of asking, in s: of all, and of ends of attempts alone.
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
