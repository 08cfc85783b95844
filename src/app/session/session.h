// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journalstate.h"
#include "journal/journal.h"
#include "poll/pollerthread.h"
#include "tables/tasktablemodel.h"

#include <QHash>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace Taskwatch {

/// One profile at work: it owns a poller, a table and optionally a journal, and provides the actions that concern all
/// of them. Use it in the GUI thread only.
///
/// With a journal, the watch list of earlier runs is restored, and an added id appears once the journal has stored it.
/// So every task that the user has seen in the list survives a crash.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// Time an id waits to be stored by the journal. After that it is shown although it is not stored.
    static constexpr std::chrono::seconds KeepingPatience{3};

    explicit Session(const Target &target, const PollSettings &settings = {},
        std::unique_ptr<Journal> journal = nullptr, QObject *parent = nullptr);
    /// Stops polling; the last answers still reach the journal.
    ~Session() override;

    /// Adds @p ids. An id that contains a known token, or much of one, is refused: tokenRefused() is emitted first, and
    /// the id is neither stored nor polled. Returns the others.
    QList<TaskId> watch(const QList<TaskId> &ids);
    /// Adds @p ids as if they had been polled since @p since, with the results @p past, which are in order of time.
    void watchSince(Timestamp since, const QList<TaskId> &ids, const QList<Observation> &past);
    /// Removes @p ids, also those that still wait to be stored.
    void remove(const QList<TaskId> &ids) { discard(take(ids)); }
    /// As remove(), but returns what was known of the tasks, for putBack() or discard().
    [[nodiscard]] std::vector<TaskRow> take(const QList<TaskId> &ids);
    /// Adds the removed tasks again at once, with what was known of them, their history and their place in the list.
    void putBack(std::vector<TaskRow> taken);
    /// @p taken will not be put back.
    void discard(const std::vector<TaskRow> &taken) { m_model.discard(taken); }

    /// Reads the tasks of @p lists page by page and watches those that are not watched yet; listingChanged() reports
    /// progress.
    void readLists(const QList<ListId> &lists);
    /// Stops reading @p list. What was read so far stays.
    void cancelList(const ListId &list);
    /// Whether @p list is read again every idle interval and its new tasks are watched.
    void setListWatched(const ListId &list, bool watched);

    /// Whether the window is visible. If not, polling stops,
    void setSeen(bool seen);
    /// unless notifications need it.
    void setNeededUnseen(bool needed);

    /// Sets the token to poll with. nullopt: no token is known yet, so nothing is polled.
    void setToken(const std::optional<ApiToken> &token);
    /// Sets how the endpoint is reached. nullopt: that is not known, so nothing is polled.
    void setConnection(const std::optional<Connection> &connection) { m_poller.setConnection(connection); }

    /// Sets the tokens of other open profiles. They are refused as ids here too.
    void setOtherTokens(const QList<ApiToken> &tokens) { m_otherTokens = tokens; }

    /// URL with which the task is polled.
    [[nodiscard]] QUrl urlOf(const TaskId &id) const;
    [[nodiscard]] const TaskApi &api() const { return *m_api; }

    [[nodiscard]] TaskTableModel *model() { return &m_model; }
    [[nodiscard]] PollerThread *poller() { return &m_poller; }
    /// Null if nothing is stored.
    [[nodiscard]] Journal *journal() { return m_journal.get(); }

    // For a window that shows the session from now on.
    /// Whether everything stored in the journal is in the table.
    [[nodiscard]] bool isRecalled() const { return m_isRecalled; }
    [[nodiscard]] QList<Listing> listings() const { return m_listings.values(); }
    /// The latest status of the poller.
    [[nodiscard]] const PollerStatus &status() const { return m_status; }
    /// The latest state of the journal; none before the first.
    [[nodiscard]] const std::optional<JournalState> &journalState() const { return m_journalState; }

Q_SIGNALS:
    /// Everything stored in the journal is in the table.
    void listRecalled();
    /// putBack() has added @p ids.
    void returned(const QList<Taskwatch::TaskId> &ids);
    /// @p ids contain a token and were not added.
    void tokenRefused(const QList<Taskwatch::TaskId> &ids);
    void listingChanged(const Taskwatch::Listing &listing);

private:
    void connectJournal();
    void fillSome();
    void finishRecall();
    void recall(const QList<RememberedTask> &tasks);
    void addKept(const QList<TaskId> &ids);
    void begin(const QList<TaskId> &ids);
    [[nodiscard]] QList<TaskId> takeUnkept(const QList<TaskId> &kept);
    void beginUnkept();
    void applyObserved(const QList<Observation> &batch);
    void addFound(const ListId &list, const QList<TaskId> &ids);
    void watchFound(const ListId &list, const QList<TaskId> &ids);
    void applyListing(Listing listing);
    void recordStatus(const PollerStatus &status);
    void sample(Timestamp at);

    Endpoint m_endpoint;
    std::shared_ptr<const TaskApi> m_api;
    [[nodiscard]] bool revealsToken(const TaskId &id) const;

    ApiToken m_token; // to recognise it in ids
    QList<ApiToken> m_otherTokens;
    TaskTableModel m_model;
    std::unique_ptr<Journal> m_journal;
    bool m_seen = true;
    bool m_neededUnseen = false;
    std::optional<WatchGap::Reason> m_notPolling;
    PollerStatus m_status;
    std::optional<JournalState> m_journalState;
    QTimer m_sampleTimer;
    QTimer m_fillTimer; // active while m_remembered or m_kept are not in the table yet
    std::deque<QList<RememberedTask>> m_remembered; // slices of the stored list, not yet in the table
    QList<TaskId> m_kept; // added and stored, not yet in the table
    bool m_allRemembered = false;
    bool m_isRecalled = true; // the whole stored list is in the table
    QList<std::pair<ListId, QList<TaskId>>> m_foundMeanwhile; // before that; the tasks may be in the stored list
    QHash<ListId, Listing> m_listings; // the latest of each
    QTimer m_keepingTimer; // active while ids wait to be stored
    QList<TaskId> m_unkept; // added, not yet shown
    PollerThread m_poller; // last member, so that it is destroyed first and reports nothing to a destroyed table
};

} // namespace Taskwatch
