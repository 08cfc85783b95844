// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/hostfailures.h"
#include "history/phasesample.h"
#include "history/taskhistory.h"
#include "plots/hostcolors.h"
#include "task/phasecounts.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace Taskwatch {

/// One column of the trend chart: a time span of whole minutes and the data recorded in it.
struct TrendBucket {
    Timestamp from{};
    Timestamp to{}; ///< exclusive
    /// Time of the counts: the end of the last recorded minute; none if no minute was recorded.
    OptionalTime<Timestamp> countedTo;
    PhaseCounts counts; ///< at countedTo
    int minutes = 0; ///< recorded minutes
    int failures = 0; ///< in the recorded minutes
    QList<int> hostFailures; ///< of `failures`, those at each of TrendPlot::hosts; empty if there are none
    std::optional<WatchGap::Reason> gap; ///< why there was no polling, if that was for at least half of the time

    [[nodiscard]] bool isKnown() const { return countedTo.has_value(); }
    /// Those of `failures` that are at none of TrendPlot::hosts.
    [[nodiscard]] int otherFailures() const
    {
        return std::max(0, failures - std::accumulate(hostFailures.begin(), hostFailures.end(), 0));
    }
    [[nodiscard]] double failuresPerMinute() const { return minutes > 0 ? static_cast<double>(failures) / minutes : 0; }

    friend bool operator==(const TrendBucket &, const TrendBucket &) = default;
};

/// Data of the trend chart.
struct TrendPlot {
    /// A sample's counts are continued until the next sample if that follows within this time, as single minutes may be
    /// missing.
    static constexpr std::chrono::minutes Hold{2};

    Timestamp from{}; ///< start of the first bucket
    Timestamp to{}; ///< end of the last bucket
    std::chrono::minutes step{1}; ///< length of a bucket
    QList<TrendBucket> buckets; ///< contiguous
    QStringList hosts; ///< those with the most failures, the most first; empty without addHosts()
    QList<int> hostColors; ///< of `hosts`: see HostColors
    QList<WatchGap> gaps; ///< clipped to the plot, each with an end
    int mostTasks = 0; ///< maximum over all buckets
    double mostFailures = 0; ///< maximum over all buckets, per minute
    bool anyKnown = false;

    static constexpr qsizetype MostHosts = 5; ///< the failures of all others are counted together
    /// Divides the failures of the buckets by host. The hosts are those with the most of @p failures, also outside the
    /// plot, so that a zoom does not change their order.
    void addHosts(const QList<HostFailures> &failures, HostColors &colors);

    friend bool operator==(const TrendPlot &, const TrendPlot &) = default;

    /// Index of the bucket that contains @p time, or -1.
    [[nodiscard]] int indexAt(Timestamp time) const;
};

/// Puts @p samples (oldest first) and @p gaps into buckets from @p from to @p to. There are at most @p mostBuckets (at
/// least 1) of them; the step is chosen accordingly, up to a day. An open gap ends at @p to.
[[nodiscard]] TrendPlot trendPlot(
    const QList<PhaseSample> &samples, const QList<WatchGap> &gaps, Timestamp from, Timestamp to, int mostBuckets);

/// Upper end of an axis: the smallest of 1, 2, 5, 10, 20, 50, … that is at least @p most.
[[nodiscard]] int roundTop(double most);

} // namespace Taskwatch
