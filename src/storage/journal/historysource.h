// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/hostfailures.h"
#include "history/journalstate.h"
#include "history/phasesample.h"
#include "history/samplequery.h"
#include "history/taskhistory.h"
#include "table/rememberedtask.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace Taskwatch {

/// Where another connection can read a journal in a state in which nothing was queued. A value.
struct JournalSnapshot {
    QString endpoint; ///< base address of the endpoint
    QString list; ///< key of the list in the file
    QString name; ///< of the file, or of the copy in memory; see JournalDatabase::Access::SharedMemory
    bool isInMemory = false;
    bool isReadOnly = false; ///< no program writes the file
    QString failure = {}; ///< why it cannot be read now; empty if it can

    friend bool operator==(const JournalSnapshot &, const JournalSnapshot &) = default;
};

/// Where a watch list and its history come from: a journal, or an opened recording, which reports less. Both have an
/// interface in the GUI thread and do their work on another; the two sides have the same signals.
class HistorySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// historyRead() follows, then historyGrew() whenever the history grows, until @p follower follows another task or
    /// none. Each follower has a number of its own, and follows one task.
    virtual void follow(const std::optional<TaskId> &id, int follower = 0) = 0;
    /// The number of a new follower, not 0.
    [[nodiscard]] int addFollower() { return ++m_followers; }
    /// trendRead() follows, once the whole watch list has been read.
    virtual void askTrend(Timestamp since) = 0;
    /// hostFailuresRead() follows, once the whole watch list has been read.
    virtual void askHostFailures(Timestamp since) = 0;
    /// momentRead() follows, once the whole watch list has been read.
    virtual void askMoment(const SampleQuery &question) = 0;

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    /// Part of the stored watch list, in the order in which the tasks were added.
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// The whole watch list, or what could be read of it, has been passed to remembered().
    void allRemembered();
    /// These ids are on the watch list. They are on disk if the state says Keeping.
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history, int follower);
    /// @p later: to be passed to TaskHistory::extend().
    void historyGrew(const Taskwatch::TaskHistory &later, int follower);
    /// Samples since the requested time, oldest first, and the gaps of the whole list.
    void trendRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    /// The failures since the requested time by minute and host, oldest first; some may be too old to be known.
    void hostFailuresRead(const QList<Taskwatch::HostFailures> &failures);
    void momentRead(const Taskwatch::SampleQuery &question, const QList<Taskwatch::TaskId> &ids);
    /// Which of the requested ids are watched in another list of this file and were found there. By that list's key.
    void otherListsRead(const QHash<QString, QList<Taskwatch::TaskId>> &idsByList);
    void snapshotTaken(const Taskwatch::JournalSnapshot &snapshot);

protected:
    /// Emits each signal of @p worker in this object's thread.
    void forward(const HistorySource *worker);

private:
    int m_followers = 0;
};

} // namespace Taskwatch
