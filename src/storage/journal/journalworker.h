// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/journallimits.h"
#include "journal/journalfile.h"
#include "journal/tables/openjournal.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace Taskwatch {

class JournalList;

/// The clocks of a journal. The functions are called in the journal's thread.
struct JournalClock {
    /// How long the machine has slept since it was started.
    [[nodiscard]] static std::chrono::milliseconds timeAsleep();

    std::function<Timestamp()> now = currentTimestamp;
    std::function<std::chrono::milliseconds()> slept = timeAsleep;
};

/// The one writer of a journal file in this process, for all its lists. Opens and checks the file, writes what the
/// lists have queued in batches, one transaction each, and keeps the file within its limits. What cannot be written
/// stays queued and is retried. A damaged file is replaced once for all lists. Use it in one thread with an event loop.
class JournalWorker final : public QObject
{
    Q_OBJECT

public:
    /// @p file: empty for an in-memory journal.
    JournalWorker(const QString &file, JournalClock clock, QObject *parent = nullptr);
    ~JournalWorker() override;

    /// Writes all that is queued and closes the file. No function may be called after it.
    void close();
    void setLimits(const JournalLimits &limits);

    // For JournalList.

    /// Opens the file for the first list. Reads @p list.
    void addList(JournalList *list);
    /// Writes what @p list has queued, and that it ended in good order.
    void removeList(JournalList *list);
    /// Writes what the lists have queued within @p wait.
    void commitSoon(std::chrono::milliseconds wait);
    /// Call before queueing: the machine may have slept, which is a gap in all lists.
    void noticeSleep();
    /// Writes what the lists have queued now, if that is possible, so that it can be read.
    void flush();
    /// Call before reading: other programs may have written to the file.
    void noticeOthers();
    /// Call after reading: clears errors. Replaces the file if it turned out to be damaged.
    void afterReading();

    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] const JournalState &state() const { return m_state; }
    [[nodiscard]] bool isReadOnly() const { return m_state.kind == JournalState::Kind::ReadOnly; }
    /// Whether nothing can be written at present.
    [[nodiscard]] bool isStopped() const { return isReadOnly() || m_state.kind == JournalState::Kind::Stopped; }
    [[nodiscard]] QString fileName() const { return m_file.name(); }
    /// The connection. Settings made on it last until close().
    [[nodiscard]] JournalDatabase &database() { return m_file.database(); }

    /// Maximum time for which an observation stays queued.
    static constexpr std::chrono::milliseconds LongestWait{500};
    /// Interval at which writing is retried after a failure.
    static constexpr std::chrono::seconds RetryInterval{10};
    /// Interval at which opening a locked file is retried.
    static constexpr std::chrono::seconds OpenInterval{2};
    /// Interval between two slices of trimming, and between a finished trimming and the next check.
    static constexpr std::chrono::milliseconds SliceInterval{20};
    static constexpr std::chrono::seconds TidyInterval{60};
    /// Maximum number of observations in one transaction, or of what takes as long to write; maximum number of ids in
    /// one entry of the queue. Other programs cannot write meanwhile.
    static constexpr qsizetype MostAtOnce = 5'000;

private:
    void open();
    void use(const JournalFile::Opened &opened);
    void check();
    void replaceDamaged();
    /// Opens the present file, after another program has replaced or removed the old one, or changed its tables.
    void followReplaced();
    /// Whether a newer version of Taskwatch has changed the tables. It may write what this version does not know.
    [[nodiscard]] bool isOutgrown();
    void closeTables();
    /// Whether the file may be written, though that may fail.
    [[nodiscard]] bool writes() const { return m_isChecked && m_tables && !isReadOnly(); }
    [[nodiscard]] bool hasQueued() const;
    void commit();
    [[nodiscard]] bool commitSome();
    void fail();
    void reportKeptAnyway();
    void tidy();
    void tidySoon();
    /// Whether there is more to do; none on an error.
    [[nodiscard]] std::optional<bool> tidySome();
    void setState(JournalState::Kind kind, const QString &words);
    void publishSoon();
    void publish();

    JournalFile m_file;
    JournalClock m_clock;
    JournalLimits m_limits;
    QList<JournalList *> m_lists;
    JournalState m_state;
    JournalState m_published;
    QString m_openWords; // the message from opening the file
    JournalState::Kind m_openKind = JournalState::Kind::Opening;
    std::unique_ptr<OpenJournal> m_tables; // none before the file is open
    bool m_isChecked = false; // nothing is written before
    std::chrono::milliseconds m_slept; // the machine, when that was last looked at
    qint64 m_dataVersion = 0;
    bool m_othersWrote = false; // since m_state.changes was counted
    qint64 m_addedSinceTidied = 0; // changes
    QTimer m_checkTimer;
    QTimer m_commitTimer;
    QTimer m_aliveTimer;
    QTimer m_publishTimer;
    QTimer m_tidyTimer;
};

} // namespace Taskwatch
