// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/phasesample.h"
#include "history/taskhistory.h"
#include "journal/tables/journalqueue.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/storedtask.h"
#include "task/observation.h"

namespace Taskwatch {

/// Writes an endpoint's watch list and history to the tables. Each function runs within the caller's transaction;
/// errors are reported by the database. Use it in one thread only.
class JournalWriter final
{
public:
    JournalWriter(JournalDatabase &database, JournalTexts &texts);

    /// Looks up or creates the endpoint of the list @p list, and records the gap since a program last wrote for it.
    void beginEndpoint(const QString &list, Timestamp now);
    /// Row id; 0 before beginEndpoint() has succeeded.
    [[nodiscard]] qint64 endpoint() const { return m_endpoint; }
    /// Records that a program is running. @p ended: it closes now.
    void setAlive(Timestamp now, bool ended);

    /// Returns how many observations take as long to write, about.
    qsizetype write(const JournalQueue::Entry &entry);
    void watch(const QList<TaskId> &ids, Timestamp now, ListPlace place = ListPlace::End);
    void remove(const QList<TaskId> &ids, Timestamp now);
    /// Returns the row id of the task concerned, or 0 if it is not watched.
    qint64 record(const Observation &observation);
    void setNotPolling(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);

    /// The current transaction was rolled back. (If it created the endpoint, beginEndpoint() is needed again.)
    void recordRollback();
    /// The transaction was committed.
    void recordCommit();

    /// Rows added to `changes` by this object.
    [[nodiscard]] qint64 changesAdded() const { return m_changesAdded; }

private:
    void closeGaps(Timestamp at);
    void addGap(qint64 task, Timestamp from, const QVariant &to, WatchGap::Reason reason);
    void addChange(const StoredTask &before, const Observation &observation, int failures);
    void storeVersion(qint64 task, qint64 change, const Observation &observation, const TaskId &watched);
    void storePoll(const StoredTask &before, const Observation &observation, bool tellsVersion);
    void addPoll(StoredTask &before, const Observation &observation);
    void countFailures(Timestamp at, int failures);
    void storeReports(qint64 task, const QList<ServerReport> &reports);

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    qint64 m_endpoint = 0;
    qint64 m_changesAdded = 0;
    // State at the last commit.
    qint64 m_committedEndpoint = 0;
    qint64 m_committedChanges = 0;
    QSqlQuery m_alive;
    QSqlQuery m_findTask;
    QSqlQuery m_addTask;
    QSqlQuery m_addTasks;
    QSqlQuery m_returnTask;
    QSqlQuery m_removeTask;
    QSqlQuery m_addChange;
    QSqlQuery m_storeTask;
    QSqlQuery m_storeFailure;
    QSqlQuery m_storeObserved;
    QSqlQuery m_failed;
    QSqlQuery m_storePolls;
    QSqlQuery m_countFailures;
    QSqlQuery m_addReport;
    QSqlQuery m_dropReports;
};

} // namespace Taskwatch
