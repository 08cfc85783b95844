// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal.h"
#include "journal/journalfile.h"
#include "journal/tables/journaltables.h"
#include "history/momentquestion.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace Taskwatch {

/// A journal as its own thread holds it: gathers what is to be written and writes it, all of a moment in one transaction; what
/// cannot be written waits, and is tried again. Verbs and signals are those of Journal. For one thread, with an event loop.
class JournalKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit JournalKeeper(Journal::Options options, QObject *parent = nullptr);
    ~JournalKeeper() override;

    /// Opens the file and reads the list. Once, before all else.
    void open();
    /// Writes what waits. The last thing to be asked.
    void close();

    void watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);
    void take(const QList<Observation> &batch);
    void setNotLooking(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);
    void follow(const std::optional<TaskId> &id);
    void askOverview(Timestamp since);
    void askMoment(const MomentQuestion &question);
    void askOtherLists(const QList<TaskId> &ids);
    void setLimits(const JournalLimits &limits);
    void takeSnapshot();
    void dropSnapshot() { m_copy.close(); }

    /// Its connection; what is set there holds until the program ends.
    [[nodiscard]] JournalDatabase &database() { return m_file.database(); }

    /// How long what was seen may wait to be written.
    static constexpr std::chrono::milliseconds LongestWait{500};
    /// How often a file that cannot be written is tried again.
    static constexpr std::chrono::seconds RetryInterval{10};
    /// How long it is between slices of what is dropped; and until somebody looks again whether there is something to drop.
    static constexpr std::chrono::milliseconds SliceInterval{20};
    static constexpr std::chrono::seconds TidyInterval{60};
    /// Looks that may wait while the file cannot be written.
    static constexpr qsizetype MostWaiting = 20'000;

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    void allRemembered();
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history);
    void historyGrew(const Taskwatch::TaskHistory &later);
    void overviewRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::MomentQuestion &question, const QList<Taskwatch::TaskId> &ids);
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
    void noteOthers();
    void fail();
    void sayKeptAnyway();
    void tidy();
    void tidySoon();
    /// Whether there is more to do; none in trouble.
    [[nodiscard]] std::optional<bool> tidySome();
    void afterReading();
    void setState(JournalState::Kind kind, const QString &words);
    void publishSoon();
    void publish();
    void readFollowed();

    JournalFile m_file;
    QString m_endpoint; // as recordings are told it
    QString m_list; // as it is called in the file
    JournalLimits m_limits;
    JournalState m_state;
    JournalState m_published;
    QString m_openWords; // what was said when the file was opened
    JournalState::Kind m_openKind = JournalState::Kind::Opening;
    std::unique_ptr<JournalTables> m_tables; // none before it is open
    JournalQueue m_queue;
    qint64 m_lost = 0; // looks that waited too long
    qint64 m_dataVersion = 0;
    qint64 m_changesCounted = 0; // those of the writer's changesAdded() that are in m_state.changes
    bool m_othersWrote = false; // since changes were counted
    qint64 m_addedSinceTidied = 0; // changes

    std::optional<TaskId> m_followed;
    JournalReader::Mark m_mark;
    bool m_followedTouched = false;

    QSet<TaskId> m_remembered; // while the list is read
    JournalDatabase m_copy; // of one in memory: holds it for those who read it
    QTimer m_commitTimer;
    QTimer m_aliveTimer;
    QTimer m_publishTimer;
    QTimer m_tidyTimer;
};

} // namespace Taskwatch
