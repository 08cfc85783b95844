// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "task/observation.h"
#include "history/phasesample.h"
#include "journal/tables/storedtask.h"
#include "history/taskhistory.h"

namespace Taskwatch {

/// Puts what happens to an endpoint's tasks into the tables, each verb within a transaction that its caller begins and ends;
/// whether all went well is asked of the database then. For one thread.
class JournalWriter final
{
public:
    JournalWriter(JournalDatabase &database, JournalTexts &texts);

    /// Finds the endpoint whose list is called @p list or makes it, and writes the gap since somebody last kept something for it.
    void beginEndpoint(const QString &list, Timestamp now);
    /// 0 before beginEndpoint() went well.
    [[nodiscard]] qint64 endpoint() const { return m_endpoint; }
    /// Somebody is there. @p ended: for the last time.
    void setAlive(Timestamp now, bool ended);

    void watch(const QList<TaskId> &ids, Timestamp now);
    void forget(const QList<TaskId> &ids, Timestamp now);
    /// Returns the row of the task that it concerns, 0 where that is not watched.
    qint64 take(const Observation &observation);
    void setNotLooking(std::optional<WatchGap::Reason> reason, Timestamp at);
    void sample(const PhaseSample &sample);

    /// What was done since the transaction began was not. (An endpoint that it made is to be begun again.)
    void noteRollback();
    /// The transaction was ended.
    void noteCommit();

    /// Rows that were added to `changes` since it was made.
    [[nodiscard]] qint64 changesAdded() const { return m_changesAdded; }

private:
    void closeGaps(Timestamp at);
    void addGap(qint64 task, Timestamp from, const QVariant &to, WatchGap::Reason reason);
    void addChange(const StoredTask &before, const Observation &observation, int failures);
    void storeVersion(qint64 task, qint64 change, const Observation &observation, const TaskId &watched);
    void storeLook(const StoredTask &before, const Observation &observation, bool tellsVersion);
    void addLook(StoredTask &before, const Observation &observation);
    void countFailures(Timestamp at, int failures);

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    qint64 m_endpoint = 0;
    qint64 m_changesAdded = 0;
    // As they were at the last commit.
    qint64 m_committedEndpoint = 0;
    qint64 m_committedChanges = 0;
    QSqlQuery m_alive;
    QSqlQuery m_findTask;
    QSqlQuery m_addTask;
    QSqlQuery m_returnTask;
    QSqlQuery m_forgetTask;
    QSqlQuery m_addChange;
    QSqlQuery m_storeTask;
    QSqlQuery m_storeFailure;
    QSqlQuery m_told;
    QSqlQuery m_failed;
    QSqlQuery m_storeLooks;
    QSqlQuery m_countFailures;
};

} // namespace Taskwatch
