// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "lists/manyrequests.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Taskwatch {

/// Reads the feed of an endpoint, which tells in one request what changed in any number of tasks. Decides which page is
/// next and which rows are new. It only reports which tasks changed; the tasks themselves are then polled, because a
/// row is not a whole task. Pure: the caller passes the time, sends the requests and passes the answers.
class FeedReader final
{
public:
    static constexpr int MostPages = 200; ///< pages of one reading; then it begins again later
    static constexpr int MostPagesInVain = 10; ///< pages in a row without a row that is new to the reading
    /// Rows are rarely late, so most readings begin only this long before the end of the last one.
    static constexpr std::chrono::seconds UsualOverlap{5};
    static constexpr int ReadingsUntilFull = 30; ///< this many, then one with the whole overlap
    static constexpr int RefusalsUntilRare = 3; ///< refused so often without any answer, the feed counts as missing
    static constexpr std::chrono::minutes RefusedTryAgainAfter{10}; ///< if the feed counts as missing
    /// After readings that failed or would never have ended, the interval doubles up to this.
    static constexpr std::chrono::seconds LongestPause{60};

    /// It needs one request for all tasks, so it can be read often. But it is read for as long as a task is watched.
    static constexpr std::chrono::milliseconds LeastInterval{1000};

    /// @p overlap: how late a row may come; none: the API has no feed. @p interval: see setInterval().
    FeedReader(std::optional<std::chrono::milliseconds> overlap, std::chrono::milliseconds interval)
        : m_hasFeed(overlap)
        , m_overlap(overlap.value_or(std::chrono::milliseconds(0)))
    {
        setInterval(interval);
    }

    /// Interval between two readings, at least LeastInterval.
    void setInterval(std::chrono::milliseconds interval) { m_interval = std::max(interval, LeastInterval); }
    /// Begins at once and from the present. A request in flight is void.
    void restart(MonotonicTime now);

    /// Whether the feed told everything until a short while ago, so that tasks need no polls of their own.
    [[nodiscard]] bool isCurrent(MonotonicTime now) const;
    /// The time since which the feed has told everything, without a hole; none unless isCurrent(). A task that was
    /// polled before may have changed unnoticed. Rows that were later than UsualOverlap in the first reading may be
    /// missing.
    [[nodiscard]] std::optional<MonotonicTime> coveredFrom(MonotonicTime now) const
    {
        return isCurrent(now) ? m_coveredFrom : std::nullopt;
    }
    /// When the next page is due; none while one is in flight, and if there is no feed.
    [[nodiscard]] std::optional<MonotonicTime> nextDue() const;
    /// The page to request; it is in flight from now on. Requires nextDue() <= now. @p serverNow: the server's time.
    [[nodiscard]] FeedRequest next(Timestamp serverNow);

    /// Applies the answer. Returns the tasks with rows that were not there before, each once.
    [[nodiscard]] QList<TaskId> answered(const FeedObservation &page, MonotonicTime now);
    /// The request had no result, because the endpoint was not usable.
    void postponed(MonotonicTime now);

private:
    struct Seen {
        Timestamp time;
        int reading; // the last that contained the row
    };

    /// Adds the rows of @p page to this reading. Returns the tasks with rows that were not there before.
    QList<TaskId> take(const FeedPage &page);
    /// Whether the page after @p page is to be requested too. If not, m_isWhole says whether the
    /// reading came to the end of the feed.
    [[nodiscard]] bool goesOn(const FeedPage &page);
    void end(MonotonicTime now);
    void failed(const FetchError &failure, MonotonicTime now);
    /// Plans the next reading, later if this was one of several that were in vain.
    void pause(MonotonicTime now);

    bool m_hasFeed; // the API has one
    std::chrono::milliseconds m_overlap;
    std::chrono::milliseconds m_interval{};
    MonotonicTime m_due{};
    bool m_inFlight = false;
    int m_refusals = 0;
    int m_inVain = 0; // readings in a row that failed or did not come to the end of the feed
    int m_reading = 0; // number of this reading
    int m_pages = 0; // of this reading
    int m_pagesInVain = 0; // in a row
    qsizetype m_rows = 0; // of this reading
    bool m_isWhole = true; // all rows of this reading could be read
    QString m_cursor;
    QSet<QString> m_cursors; // of this reading
    int m_readingsUntilFull = 0;
    std::optional<Timestamp> m_since; // of this reading
    std::optional<Timestamp> m_begunAt; // when this reading began, by the server's clock
    std::optional<Timestamp> m_readUpTo; // when the last reading that was not abandoned began, by the server's clock
    std::optional<MonotonicTime> m_coveredFrom; // see coveredFrom()
    std::optional<MonotonicTime> m_readAt; // when the last reading reached its end
    QHash<size_t, Seen> m_seen; // rows within the overlap, and those of the last reading; by their hashes
};

} // namespace Taskwatch
