// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/listwalk.h"
#include "lists/pagerequest.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace Taskwatch {

/// Decides which page of which list is requested next, and which lists are read again because they are watched.
/// At most one page of a list is in flight. Pure: the caller passes the time, sends the requests, enforces the
/// endpoint's limits and passes the answers.
class ListReader final
{
public:
    /// Maximum number of requests for a page that fails for a temporary reason.
    static constexpr int MostTries = 4;
    /// Delay before the first retry; doubles for each further one.
    static constexpr std::chrono::milliseconds FirstRetryAfter{1000};
    /// Maximum number of lists that are neither watched nor being read and whose result is remembered.
    static constexpr qsizetype MostRemembered = 50;

    /// The tasks of a page that this reading has not reported before.
    struct Found {
        ListId list;
        QList<Observation> observations;
        QList<TaskId> fresh; ///< the ids among them that no reading of the list has reported
    };

    explicit ListReader(std::chrono::milliseconds interval)
        : m_interval(interval)
    {
    }

    /// Interval between two readings of a watched list.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }

    /// Reads @p lists at the user's request: from the first page, or from the page at which the last reading failed.
    void read(const QList<ListId> &lists, MonotonicTime now);
    /// Reports that @p list cannot be read, and why. @p watched: as in setWatched(), should it ever be possible.
    void refuse(const ListId &list, const QString &why, bool watched = false);
    /// Stops a reading at the user's request.
    void cancel(const ListId &list);
    /// Whether @p list is read again every interval for new tasks. A list that was never read is first read
    /// completely.
    void setWatched(const ListId &list, bool watched, MonotonicTime now);
    /// Applies a change of the token: requests in flight are void, and lists being read or watched are read again.
    void restart(MonotonicTime now);

    /// When the next page is due; may be in the past. nullopt: only an answer can make a page due.
    /// @p requestedOnly: consider only lists that the user requested.
    [[nodiscard]] std::optional<MonotonicTime> nextDue(bool requestedOnly) const;
    /// Returns the page to request, which is in flight from now on. None if no page is due.
    [[nodiscard]] std::optional<PageRequest> next(MonotonicTime now, bool requestedOnly);
    /// Number of pages in flight.
    [[nodiscard]] int inFlight() const { return m_inFlight; }

    /// Applies the answer to a page that next() returned. None if it contained no task that is new to this reading.
    std::optional<Found> answered(const PageObservation &page, MonotonicTime now);

    /// Returns the listings that changed since the last call, oldest change first.
    [[nodiscard]] QList<Listing> takeChanged() { return std::exchange(m_changed, {}); }

private:
    struct Reading {
        ListWalk pages;
        bool requested = false; ///< requested by the user; else read because it is watched
        bool underWay = false; ///< a page is in flight
        bool isVoid = false; ///< the answer in flight must be ignored
        int tries = 0; ///< failed requests for the present page
        MonotonicTime due{}; ///< of the next page while reading, else of the next reading of a watched list
    };

    [[nodiscard]] Reading *find(const ListId &list);
    Reading &findOrAdd(const ListId &list);
    void begin(Reading &reading, MonotonicTime now);
    [[nodiscard]] std::optional<MonotonicTime> dueOf(const Reading &reading, bool requestedOnly) const;
    [[nodiscard]] bool shouldRetry(const Reading &reading, const PageObservation &page) const;
    void finish(Reading &reading, MonotonicTime now);
    void forgetOldest();

    std::chrono::milliseconds m_interval;
    std::vector<Reading> m_readings; // oldest request first
    QList<Listing> m_changed;
    int m_inFlight = 0;
};

} // namespace Taskwatch
