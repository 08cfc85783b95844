// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/historysource.h"
#include "journal/tables/journalqueue.h"
#include "journal/tables/journalwriter.h"
#include "journal/tables/openjournal.h"

#include <QSet>

#include <map>
#include <memory>

namespace Taskwatch {

class JournalWorker;

/// One watch list in a journal file. Journal forwards its calls here, on the journal's thread. Queues what must be
/// written of the list; JournalWorker decides when it is written. Use it in the thread of its worker.
class JournalList final : public HistorySource
{
    Q_OBJECT

public:
    /// @p worker must outlive it. @p endpoint: the base address, as written to recordings. @p key identifies the list
    /// in the file; empty: the base address.
    JournalList(JournalWorker *worker, const QString &endpoint, const QString &key, QObject *parent = nullptr);

    /// Adds the list to its worker, which reads it. Call once, before any other function.
    void open();
    /// Writes all that is queued. No function may be called after it.
    void close();

    void watch(const QList<TaskId> &ids, ListPlace place = ListPlace::End, std::optional<Timestamp> since = {});
    void remove(const QList<TaskId> &ids);
    void record(const QList<Observation> &batch);
    void setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);
    void follow(const std::optional<TaskId> &id, int follower = 0) override;
    void askTrend(Timestamp since) override;
    void askHostFailures(Timestamp since) override;
    void askMoment(const SampleQuery &question) override;
    void askOtherLists(const QList<TaskId> &ids);
    void takeSnapshot();
    void dropSnapshot() { m_copy.close(); }

    // For JournalWorker.

    /// Call when the file was opened, with its @p tables, or closed, with null.
    void setTables(OpenJournal *tables);
    /// Emits remembered() for the stored tasks that were not emitted before.
    void read();
    /// Queues the watched ids and the present gap again, because they may be missing in a file that replaced
    /// another one.
    void watchAgain();
    /// Queues that there was no polling in @p gap, which has ended.
    void addGap(const WatchGap &gap);
    /// Writes queued entries that take about as long as @p most observations or less, and records that the program is
    /// running, within the caller's transaction. Returns how many observations take as long.
    qsizetype writeSome(qsizetype most);
    /// Records that watching the list ended cleanly, within the caller's transaction.
    void recordCleanEnd();
    /// The transaction was committed. Returns the number of changes in it.
    qint64 applyCommit();
    /// The transaction was rolled back: what was written stays queued.
    void applyRollback();
    /// Emits the committed changes of the followed tasks.
    void readFollowed();
    /// Emits kept() for queued ids, although they are not written yet. Nothing stays queued for a read-only file.
    void reportKeptAnyway();
    [[nodiscard]] bool hasQueued() const { return !m_queue.isEmpty(); }
    /// Observations discarded since the last commit because the queue was full.
    [[nodiscard]] qint64 lost() const { return m_lost; }

    /// Maximum number of observations queued while the file cannot be written.
    static constexpr qsizetype MostQueued = 20'000;

private:
    struct Followed {
        TaskId id;
        JournalReader::Mark mark = {};
        bool hasGrown = false; // and that was not passed on
    };

    /// Queues @p verb as of @p at; none: now.
    void add(const decltype(JournalQueue::Entry::verb) &verb, std::optional<Timestamp> at = {});
    /// Emits historyRead().
    void readWhole(int follower, Followed &followed);
    /// Row id of the list in the file; 0 if it has none.
    [[nodiscard]] qint64 listRowId() const;

    JournalWorker *m_worker;
    QString m_endpoint;
    QString m_key;
    OpenJournal *m_tables = nullptr; // none while the file is not open
    std::unique_ptr<JournalWriter> m_writer; // with m_tables
    JournalQueue m_queue;
    size_t m_inTransaction = 0; // entries of the queue that are in the current transaction
    qint64 m_changesCommitted = 0; // by m_writer
    qint64 m_lost = 0;
    QSet<TaskId> m_watched;
    std::optional<JournalQueue::NotPolling> m_notPolling; // the last one

    std::map<int, Followed> m_followed; // by follower

    JournalDatabase m_copy; // keeps the copy of an in-memory journal alive for its readers
};

} // namespace Taskwatch
