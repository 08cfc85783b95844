// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "journal/historysource.h"
#include "journal/tables/listplace.h"

#include <memory>

namespace Taskwatch {

class JournalList;
class JournalThread;

/// The GUI thread's interface to the journal, which stores the watch list and history of one endpoint in an SQLite
/// file. The work is done on a separate thread, which all journals of one file share. Functions return at once and are
/// carried out in order; results arrive as signals in the GUI thread.
class Journal final : public HistorySource
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

    /// Adds @p ids to the watch list, watched since @p since; none: now. kept() follows once that is on disk.
    void watch(const QList<TaskId> &ids, ListPlace place = ListPlace::End, std::optional<Timestamp> since = {});
    /// Takes @p ids off the watch list. Their history stays until it is older than the limit.
    void remove(const QList<TaskId> &ids);
    /// Records observations. They must come in the order in which the table applied them.
    void record(const QList<Observation> &batch);
    /// From @p at on there is no polling, for @p reason; none: polling resumes at @p at.
    void setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at);
    /// Records the counts by phase. `failures` is ignored, because the journal counts them itself.
    void sample(const PhaseSample &sample);

    void follow(const std::optional<TaskId> &id, int follower = 0) override;
    void askTrend(Timestamp since) override;
    void askHostFailures(Timestamp since) override;
    void askMoment(const SampleQuery &question) override;
    /// otherListsRead() follows if the file can be read.
    void askOtherLists(const QList<TaskId> &ids);
    void setLimits(const JournalLimits &limits);
    /// Writes all that is queued, so that another connection can read it; snapshotTaken() follows. A journal in memory
    /// is copied; the copy lasts until dropSnapshot() or the next snapshot.
    void takeSnapshot();
    void dropSnapshot();

private:
    std::shared_ptr<JournalThread> m_thread;
    JournalList *m_list; // lives in that thread
};

} // namespace Taskwatch
