// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagelisting.h"
#include "lists/pageobservation.h"

#include <QHash>
#include <QSet>

namespace Taskwatch {

/// Reads the list of one message's tasks page by page: decides which page is next, which tasks are new, and when the
/// list is complete. Handles pages that repeat, never end, or change while they are read. Pure: the caller makes the
/// requests and passes the answers.
///
/// One pass over the pages is called a walk. After a complete walk, further walks find new tasks. New tasks come first
/// in the list, so such a walk ends at the first page without new tasks.
class MessageWalk final
{
public:
    /// The result of a page.
    struct Found {
        QList<Observation> observations; ///< of tasks that are new in this walk; each once
        QList<TaskId> fresh; ///< ids of those tasks that were in no earlier walk either
    };

    /// @p mostPages: maximum number of pages in a walk, ≥ 1. A walk also ends after 100 × @p mostPages tasks.
    explicit MessageWalk(const MessageId &message, int mostPages = MessageListing::MostPages);

    [[nodiscard]] const MessageListing &listing() const { return m_listing; }
    /// Whether nextPage() is to be requested.
    [[nodiscard]] bool isWalking() const { return m_walk != Walk::None; }
    /// Cursor of the next page; none for the first page.
    [[nodiscard]] std::optional<qint64> nextPage() const { return m_cursor; }

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
    void end(MessageListing::State state);
    void fail(const FetchError &failure);
    Found sift(const PageObservation &page, bool &anyNew);
    void goOn(const TaskPage &page, bool anyInThisWalk, bool anyNew);

    MessageListing m_listing;
    int m_mostPages;
    Walk m_walk = Walk::None;
    int m_walkNumber = 0;
    int m_lastWholeWalk = 0; // number of the last walk that did not fail; tasks seen until then are not new
    /// How the last walk over all pages ended; Reading: it has not ended yet.
    MessageListing::State m_wholeEnd = MessageListing::State::Reading;
    std::optional<qint64> m_cursor;
    QSet<qint64> m_cursors; // requested in this walk
    int m_pagesOfWalk = 0;
    qint64 m_tasksOfWalk = 0;
    QHash<TaskId, Walks> m_seen;
};

} // namespace Taskwatch
