// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/phasecounts.h"
#include "history/phasesample.h"
#include "history/taskhistory.h"

#include <QList>

namespace Taskwatch
{

/// One column of the overview: a stretch of time of whole minutes, and what was recorded of it.
struct OverviewBucket {
    Timestamp from{};
    Timestamp to{}; ///< not included
    /// Where the counts are of: the end of the last minute that is known; none where no minute of it is.
    OptionalTime<Timestamp> countedTo;
    PhaseCounts counts; ///< at countedTo
    int minutes = 0; ///< of it that are known
    int failures = 0; ///< in those
    std::optional<WatchGap::Reason> gap; ///< why nobody looked for half of it or longer; none where somebody did

    [[nodiscard]] bool isKnown() const { return countedTo.has_value(); }
    [[nodiscard]] double failuresPerMinute() const { return minutes > 0 ? static_cast<double>(failures) / minutes : 0; }

    friend bool operator==(const OverviewBucket &, const OverviewBucket &) = default;
};

/// What the overview draws.
struct OverviewPlot {
    /// Counts hold for as long after a sample, where the next comes by then: a minute may be missed now and then.
    static constexpr std::chrono::minutes Hold{2};

    Timestamp from{}; ///< begin of the first bucket
    Timestamp to{}; ///< end of the last
    std::chrono::minutes step{1}; ///< length of a bucket
    QList<OverviewBucket> buckets; ///< one after the other, without holes
    QList<WatchGap> gaps; ///< those within, each with an end, cut where they reach over the edge
    int mostTasks = 0; ///< of any bucket
    double mostFailures = 0; ///< per minute, of any bucket
    bool anyKnown = false;

    /// Which bucket @p time is in; -1 where none.
    [[nodiscard]] int indexAt(Timestamp time) const;
};

/// Lays @p samples, oldest first, and @p gaps out in columns from @p from to @p to, at most @p mostBuckets of them (at
/// least one; where there is no room for all, each is longer, up to a day). A gap that lasts is taken to end at @p to.
[[nodiscard]] OverviewPlot overviewPlot(
    const QList<PhaseSample> &samples, const QList<WatchGap> &gaps, Timestamp from, Timestamp to, int mostBuckets);

/// The least of 1, 2, 5, 10, 20, 50, … that is not less than @p most: where an axis ends. At least 1.
[[nodiscard]] int roundTop(double most);

} // namespace Taskwatch
