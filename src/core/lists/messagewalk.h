// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/messagelisting.h"
#include "lists/pageobservation.h"

#include <QHash>
#include <QSet>

namespace Taskwatch {

/// The walk through the pages of one message's tasks: which page is next, what of an answer is new, and when it is over, also
/// where the pages repeat, never end, or move while they are read. Pure: what is asked and answered is passed in.
///
/// After the walk it can be walked again for new tasks, which come first: then only up to a page that brings nothing new.
class MessageWalk final
{
public:
    /// What came of a page.
    struct Found {
        QList<Observation> observations; ///< of tasks that had not come in this walk; each once
        QList<TaskId> fresh; ///< of these, the ids that had not come in any walk
    };

    /// @p mostPages: of one walk, ≥ 1; a walk also ends after a hundred times as many tasks.
    explicit MessageWalk(const MessageId &message, int mostPages = MessageListing::MostPages);

    [[nodiscard]] const MessageListing &listing() const { return m_listing; }
    /// A page is to be asked for: nextPage().
    [[nodiscard]] bool isWalking() const { return m_walk != Walk::None; }
    /// Where the next page begins; none for the first one.
    [[nodiscard]] std::optional<qint64> nextPage() const { return m_cursor; }

    /// Walks all pages from the first one, as if nothing had been read; or where the last walk failed for a reason that may be
    /// over by now, from the page on which it failed.
    void begin();
    /// Walks up to the first page that brings nothing new; all pages, where they were not read to an end. Not while walking.
    void beginAgain();
    /// Takes in a page, the one that was asked for last. One that failed ends the walk: where it is to be asked for once
    /// more, nothing is to be told.
    Found take(const PageObservation &page);
    /// A person does not want the rest.
    void cancel();
    void setWatched(bool watched) { m_listing.watched = watched; }

private:
    enum class Walk : quint8 { None, All, ForNew };
    struct Walks { // in which a task came, by number
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
    int m_lastWholeWalk = 0; // that came to its end: what came until then is no news
    MessageListing::State m_wholeEnd = MessageListing::State::Reading; // how the walk through all pages ended; Reading: not yet
    std::optional<qint64> m_cursor;
    QSet<qint64> m_cursors; // asked for in this walk
    int m_pagesOfWalk = 0;
    qint64 m_tasksOfWalk = 0;
    QHash<TaskId, Walks> m_seen;
};

} // namespace Taskwatch
