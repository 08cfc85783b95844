// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "history/journalstate.h"
#include "history/phasesample.h"
#include "history/samplequery.h"
#include "history/taskhistory.h"
#include "journal/journalsnapshot.h"
#include "table/rememberedtask.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Taskwatch {

class JournalList;
class JournalThread;

/// The GUI thread's interface to the journal, which stores the watch list and history of one endpoint in an SQLite
/// file. The work is done on a separate thread, which all journals of one file share. Functions return at once and are
/// carried out in order; results arrive as signals in the GUI thread.
class Journal final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString file = defaultFile(); ///< empty: in memory
        QString endpoint; ///< its base address, as shown to users and written to recordings
        QString list = {}; ///< the profile's key(), which identifies the list in the file; empty: the base address
        JournalLimits limits; ///< of the whole file: those of its last journal apply
        bool waits = false; ///< requests are queued until begin(), of this or another journal of the file
    };

    /// `taskwatch/journal.sqlite` in the user's data folder ($XDG_DATA_HOME).
    [[nodiscard]] static QString defaultFile();

    /// Calls begin() unless `options.waits` is set.
    explicit Journal(const Options &options, QObject *parent = nullptr);
    /// All that is queued is still written. Blocks until that is done if no other journal has this file.
    ~Journal() override;

    /// Starts to open the file, unless that has been done. remembered() and allRemembered() follow, whatever the state
    /// of the file. stateChanged() may come before or after them.
    void begin();

    /// Adds @p ids to the watch list. kept() follows once that is on disk.
    void watch(const QList<TaskId> &ids);
    /// Takes @p ids off the watch list. Their history stays until it is older than the limit.
    void remove(const QList<TaskId> &ids);
    /// Records observations. They must come in the order in which the table applied them.
    void record(const QList<Observation> &batch);
    /// From @p at on there is no polling, for @p reason; none: polling resumes at @p at.
    void setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at);
    /// Records the counts by phase. `failures` is ignored, because the journal counts them itself.
    void sample(const PhaseSample &sample);

    /// historyRead() follows, then historyGrew() whenever the history grows, until another task or none is followed.
    void follow(const std::optional<TaskId> &id);
    void askTrend(Timestamp since);
    void askMoment(const SampleQuery &question);
    void askOtherLists(const QList<TaskId> &ids);
    void setLimits(const JournalLimits &limits);
    /// Writes all that is queued, so that another connection can read it; snapshotTaken() follows. A journal in memory
    /// is copied; the copy lasts until dropSnapshot() or the next snapshot.
    void takeSnapshot();
    void dropSnapshot();

Q_SIGNALS:
    void stateChanged(const Taskwatch::JournalState &state);
    /// Part of the stored watch list, in the order in which the tasks were added.
    void remembered(const QList<Taskwatch::RememberedTask> &tasks);
    /// The whole watch list, or what could be read of it, has been passed to remembered().
    void allRemembered();
    /// These ids are on the watch list. They are on disk if the state says Keeping.
    void kept(const QList<Taskwatch::TaskId> &ids);
    void historyRead(const Taskwatch::TaskHistory &history);
    /// @p later: to be passed to TaskHistory::extend().
    void historyGrew(const Taskwatch::TaskHistory &later);
    /// Samples since the requested time, oldest first, and the gaps of the whole list.
    void trendRead(const QList<Taskwatch::PhaseSample> &samples, const QList<Taskwatch::WatchGap> &gaps);
    void momentRead(const Taskwatch::SampleQuery &question, const QList<Taskwatch::TaskId> &ids);
    /// Which of the requested ids are watched in another list of this file and were found there. By that list's key.
    void otherListsRead(const QHash<QString, QList<Taskwatch::TaskId>> &idsByList);
    void snapshotTaken(const Taskwatch::JournalSnapshot &snapshot);

private:
    std::shared_ptr<JournalThread> m_thread;
    JournalList *m_list; // lives in that thread
};

} // namespace Taskwatch
