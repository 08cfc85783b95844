// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// One endpoint at work: a poller, a table and, where there is one, a journal, made and ended together, and the verbs that
/// concern all. GUI thread.
///
/// With a journal, what was watched by an earlier run is watched again, and an id that is added shows once it is kept: what
/// a person has seen in the list is in the list, whatever happens to the program then.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// How long an id waits for the journal to keep it before it shows all the same, as not kept.
    static constexpr std::chrono::seconds KeepingPatience{3};

    explicit Session(const Target &target, const PollSettings &settings = {}, std::unique_ptr<Journal> journal = nullptr, QObject *parent = nullptr);

    /// Adds @p ids, but for one that tells a token that is known, or much of it: tokenRefused() follows at once, and it is neither
    /// kept nor asked for.
    void watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);

    /// Reads the tasks of @p messages, page by page, and watches those that are not watched; messageChanged() tells how far it is.
    void listMessages(const QList<MessageId> &messages);
    /// The rest is not wanted. What was read until then stays.
    void cancelMessage(const MessageId &message);
    /// Whether @p message is read again every idle interval, and its new tasks watched.
    void setMessageWatched(const MessageId &message, bool watched);

    /// Whether a person can see what is learnt; where nobody can, nothing is asked,
    void setSeen(bool seen);
    /// unless somebody is to be told of it all the same.
    void setNeededUnseen(bool needed);

    /// Asks with @p token from now on; none: nobody knows it yet, so nothing is asked.
    void setToken(const std::optional<ApiToken> &token);

    /// Those of other profiles that are open: none of them is an id here either.
    void setOtherTokens(const QList<ApiToken> &tokens) { m_otherTokens = tokens; }

    /// Where a task is asked for.
    [[nodiscard]] QUrl urlOf(const TaskId &id) const;

    [[nodiscard]] TaskTableModel *model() { return &m_model; }
    [[nodiscard]] PollerThread *poller() { return &m_poller; }
    /// Null where nothing is kept.
    [[nodiscard]] Journal *journal() { return m_journal.get(); }

Q_SIGNALS:
    /// All that the journal remembered is in the table.
    void listRecalled();
    /// @p ids were to be watched, and tell a token.
    void tokenRefused(const QList<Taskwatch::TaskId> &ids);
    void messageChanged(const Taskwatch::MessageListing &listing);

private:
    void connectJournal();
    void recallSome();
    void recall(const QList<RememberedTask> &tasks);
    void takeKept(const QList<TaskId> &ids);
    void begin(const QList<TaskId> &ids);
    void beginUnkept();
    void takeObserved(QList<Observation> batch);
    void keepDeadline(Observation &observation) const;
    void takeFound(const MessageId &message, const QList<TaskId> &ids);
    void watchFound(const MessageId &message, const QList<TaskId> &ids);
    void takeListing(MessageListing listing);
    void noteStatus(const PollerStatus &status);
    void sample();

    Endpoint m_endpoint;
    [[nodiscard]] bool tellsToken(const TaskId &id) const;

    ApiToken m_token; // to be told from ids
    QList<ApiToken> m_otherTokens;
    TaskTableModel m_model;
    std::unique_ptr<Journal> m_journal;
    bool m_seen = true;
    bool m_neededUnseen = false;
    std::optional<WatchGap::Reason> m_notLooking;
    QTimer m_sampleTimer;
    QTimer m_recallTimer; // runs while there is some of the list to take in
    std::deque<QList<RememberedTask>> m_remembered; // slices of the list, not yet taken in
    QList<TaskId> m_keptMeanwhile; // while the list is read: a task that is in it is to be as it was
    bool m_allRemembered = false;
    bool m_isRecalled = true; // all that was remembered is in the table
    QList<std::pair<MessageId, QList<TaskId>>> m_foundMeanwhile; // while it is not: a task may be one that was watched
    QHash<MessageId, MessageListing> m_listings; // the last of each
    ServerClock m_serverClock;
    QTimer m_keepingTimer; // runs while ids wait to be kept
    QList<TaskId> m_unkept; // given, not yet shown
    PollerThread m_poller; // last, so that it ends first: nothing arrives for a table that is gone
};

} // namespace Taskwatch
