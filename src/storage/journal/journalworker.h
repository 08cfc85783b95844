// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "history/samplequery.h"
#include "journal/journal.h"
#include "journal/journalfile.h"
#include "journal/tables/openjournal.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace Taskwatch {

/// Implements Journal on the journal's thread. Queues what is to be written and writes it in batches, one transaction
/// each. What cannot be written stays queued and is retried. The functions and signals are those of Journal. For one
/// thread with an event loop.
class JournalWorker final : public QObject
{
    Q_OBJECT

public:
    explicit JournalWorker(Journal::Options options, QObject *parent = nullptr);
    ~JournalWorker() override;

    /// Opens the file and reads the watch list. Call once, before any other function.
    void open();
    /// Writes all that is queued. No function may be called after it.
    void close();

    void watch(const QList<TaskId> &ids);
    void remove(const QList<TaskId> &ids);
    void record(const QList<Observation> &batch);
    void setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);
    void follow(const std::optional<TaskId> &id);
    void askTrend(Timestamp since);
    void askMoment(const SampleQuery &question);
    void askOtherLists(const QList<TaskId> &ids);
    void setLimits(const JournalLimits &limits);
    void takeSnapshot();
    void dropSnapshot() { m_copy.close(); }

    /// The connection. Settings made on it last until close().
    [[nodiscard]] JournalDatabase &database() { return m_file.database(); }

    /// Maximum time for which an observation stays queued.
    static constexpr std::chrono::milliseconds LongestWait{500};
    /// Interval at which writing is retried after a failure.
    static constexpr std::chrono::seconds RetryInterval{10};
    /// Interval between two slices of trimming, and between a finished trimming and the next check.
    static constexpr std::chrono::milliseconds SliceInterval{20};
    static constexpr std::chrono::seconds TidyInterval{60};
    /// Maximum number of observations queued while the file cannot be written.
    static constexpr qsizetype MostWaiting = 20'000;

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    void allRemembered();
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history);
    void historyGrew(const Taskwatch::TaskHistory &later);
    void trendRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::SampleQuery &question, const QList<Taskwatch::TaskId> &ids);
    void otherListsRead(const QHash<QString, QList<Taskwatch::TaskId>> &idsByList);
    void snapshotTaken(const Taskwatch::JournalSnapshot &snapshot);

private:
    void use(const JournalFile::Opened &opened);
    void readList();
    void beginWriting();
    [[nodiscard]] bool writes() const { return m_state.kind != JournalState::Kind::ReadOnly && m_tables; }
    void replaceDamaged();
    void add(const decltype(JournalQueue::Entry::verb) &verb);
    void commit();
    [[nodiscard]] bool commitSome();
    void recordOthers();
    void fail();
    void reportKeptAnyway();
    void tidy();
    void tidySoon();
    /// Whether there is more to do; none on an error.
    [[nodiscard]] std::optional<bool> tidySome();
    void afterReading();
    void setState(JournalState::Kind kind, const QString &words);
    void publishSoon();
    void publish();
    void readFollowed();

    JournalFile m_file;
    QString m_endpoint; // as written to recordings
    QString m_list; // key of the list in the file
    JournalLimits m_limits;
    JournalState m_state;
    JournalState m_published;
    QString m_openWords; // the message from opening the file
    JournalState::Kind m_openKind = JournalState::Kind::Opening;
    std::unique_ptr<OpenJournal> m_tables; // none before the file is open
    JournalQueue m_queue;
    qint64 m_lost = 0; // observations discarded because the queue was full
    qint64 m_dataVersion = 0;
    qint64 m_changesCounted = 0; // the part of the writer's changesAdded() that is included in m_state.changes
    bool m_othersWrote = false; // since m_state.changes was counted
    qint64 m_addedSinceTidied = 0; // changes

    std::optional<TaskId> m_followed;
    JournalReader::Mark m_mark;
    bool m_followedTouched = false;

    QSet<TaskId> m_remembered; // ids passed on while the list is read
    JournalDatabase m_copy; // keeps the copy of an in-memory journal alive for its readers
    QTimer m_commitTimer;
    QTimer m_aliveTimer;
    QTimer m_publishTimer;
    QTimer m_tidyTimer;
};

} // namespace Taskwatch
