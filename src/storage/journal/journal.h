// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journalsnapshot.h"
#include "history/journalstate.h"
#include "history/momentquestion.h"
#include "history/phasesample.h"
#include "table/rememberedtask.h"
#include "history/taskhistory.h"

#include <QHash>
#include <QObject>
#include <QThread>

namespace Taskwatch {

class JournalKeeper;

/// Remembers what was seen of an endpoint's tasks, in a file and on a thread of its own: as the GUI thread holds it. Every verb
/// returns at once and is done in turn; answers come as signals in the GUI thread.
class Journal final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString file = defaultFile(); ///< empty: in memory
        QString endpoint; ///< its base address, as people and recordings are told it
        QString list = {}; ///< the profile's key(), under which its list is kept; empty: the base address
        JournalLimits limits;
        bool waits = false; ///< does nothing before begin(); what is asked meanwhile waits for that
    };

    /// `taskwatch/journal.sqlite` in the person's data folder ($XDG_DATA_HOME).
    [[nodiscard]] static QString defaultFile();

    /// Begins, unless it is to wait.
    explicit Journal(Options options, QObject *parent = nullptr);
    /// Writes what waits, and waits for that.
    ~Journal() override;

    /// Begins to open the file, unless it has: remembered() and allRemembered() follow, whatever the file is like, and before them or after
    /// stateChanged().
    void begin();

    /// Adds to the list; kept() follows when that is on disk.
    void watch(const QList<TaskId> &ids);
    /// Takes off the list. What is known of their past stays, until it is too old.
    void forget(const QList<TaskId> &ids);
    /// Takes in looks, in the order in which the table took them.
    void take(const QList<Observation> &batch);
    /// From @p at on nobody looks, for @p reason; none: from then on somebody does.
    void setNotLooking(std::optional<WatchGap::Reason> reason, Timestamp at);
    /// How the list stands; its `failures` are not looked at, the journal counts them itself.
    void sample(const PhaseSample &sample);

    /// historyRead() follows, then historyGrew() whenever there is more, until another is followed or none.
    void follow(const std::optional<TaskId> &id);
    /// overviewRead() follows.
    void askOverview(Timestamp since);
    /// momentRead() follows.
    void askMoment(const MomentQuestion &question);
    /// otherListsRead() follows.
    void askOtherLists(const QList<TaskId> &ids);
    void setLimits(const JournalLimits &limits);
    /// Writes what waits, so that another connection can read all that there is; snapshotTaken() follows. Of a journal in
    /// memory a copy is made, which lasts until dropSnapshot() or the next one.
    void takeSnapshot();
    void dropSnapshot();

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    /// Part of the list as it was kept, in the order in which it was added.
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// The whole list has been remembered, or what could be read of it.
    void allRemembered();
    /// These are on the list now, for good where the state says so.
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history);
    /// What is to be given to TaskHistory::extend().
    void historyGrew(const Taskwatch::TaskHistory &later);
    /// Samples since the moment that was asked for, oldest first, and the gaps of the whole list.
    void overviewRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::MomentQuestion &question, const QList<Taskwatch::TaskId> &ids);
    /// Which of the ids that were asked about are watched in another list of this file and were found there, by that list's key.
    void otherListsRead(const QHash<QString, QList<Taskwatch::TaskId>> &idsByList);
    void snapshotTaken(const Taskwatch::JournalSnapshot &snapshot);

private:
    QThread m_thread;
    JournalKeeper *m_keeper; // lives in m_thread, deleted as it ends
};

} // namespace Taskwatch
