// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/listing.h"
#include "lists/pageobservation.h"

#include <QHash>
#include <QSet>

namespace Taskwatch {

/// Reads a list of tasks page by page: decides which page is next, which tasks are new, and when the list is complete.
/// Handles pages that repeat, never end, or change while they are read. Pure: the caller makes the requests and passes
/// the answers.
///
/// One pass over the pages is called a walk. After a complete walk, further walks find new tasks. If new tasks come
/// first in the list, such a walk ends at the first page without new tasks.
class ListWalk final
{
public:
    /// The result of a page.
    struct Found {
        QList<Observation> observations; ///< of tasks that are new in this walk; each once
        QList<TaskId> fresh; ///< ids of those tasks that were in no earlier walk either
    };

    /// A walk ends as "repeated" after this many pages in a row without a task that the walk had not seen before.
    static constexpr int MostPagesInVain = 10;

    /// @p mostPages: maximum number of pages in a walk, ≥ 1.
    explicit ListWalk(const ListId &list, int mostPages = Listing::MostPages);

    [[nodiscard]] const Listing &listing() const { return m_listing; }
    /// Whether nextPage() is to be requested.
    [[nodiscard]] bool isWalking() const { return m_walk != Walk::None; }
    /// The next page, see PageRequest::page.
    [[nodiscard]] const QString &nextPage() const { return m_page; }

    /// Starts a walk over all pages from the first one, and discards earlier results. If the last walk failed for a
    /// reason that may be temporary, continues instead at the page that failed.
    void begin();
    /// Starts a walk for new tasks. If the walk over all pages did not end, calls begin(). Must not be called while
    /// walking.
    void beginAgain();
    /// Applies the answer to the last requested page. A failed answer ends the walk, so do not pass one if the request
    /// will be retried.
    Found apply(const PageObservation &page);
    /// Cancels a walk over all pages.
    void cancel();
    void setWatched(bool watched) { m_listing.watched = watched; }

private:
    enum class Walk : quint8 { None, All, ForNew };
    struct Walks { // numbers of the first and last walk that contained a task
        int first = 0;
        int last = 0;
    };

    void start(Walk walk);
    void end(Listing::State state);
    void fail(const FetchError &failure);
    /// @p found: receives what is new. Returns whether the page had a task that was in no whole walk.
    bool sift(const PageObservation &page, Found &found);
    void goOn(const TaskPage &page, bool anyNew);

    Listing m_listing;
    int m_mostPages;
    Walk m_walk = Walk::None;
    int m_walkNumber = 0;
    int m_lastWholeWalk = 0; // number of the last walk that did not fail; tasks seen until then are not new
    /// How the last walk over all pages ended; Reading: it has not ended yet.
    Listing::State m_wholeEnd = Listing::State::Reading;
    QString m_page;
    QSet<QString> m_pages; // requested in this walk
    int m_pagesOfWalk = 0;
    int m_pagesInVain = 0; // in a row
    qint64 m_tasksOfWalk = 0;
    QHash<TaskId, Walks> m_seen;
};

} // namespace Taskwatch
