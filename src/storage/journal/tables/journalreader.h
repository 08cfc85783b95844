// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "history/hostfailures.h"
#include "history/phasesample.h"
#include "history/recordedtask.h"
#include "history/samplequery.h"
#include "history/taskhistory.h"
#include "journal/tables/journaltexts.h"
#include "journal/tables/storedtask.h"

#include <QHash>

#include <functional>

namespace Taskwatch {

/// Reads an endpoint's tasks and their history from the tables. Errors are reported by the database. Use it in one
/// thread only.
class JournalReader final
{
public:
    JournalReader(JournalDatabase &database, JournalTexts &texts);

    /// How far a task's history has been read, so that the rest can follow.
    struct Mark {
        qint64 task = 0; ///< row id; 0 if there is none yet
        qint64 change = 0;
        qint64 polls = 0;
        qint64 report = 0;
    };

    /// Row id of the endpoint whose list has the key @p list; 0 if the file has none.
    [[nodiscard]] qint64 findEndpoint(const QString &list);

    /// Passes the watched tasks to @p take in the order in which they were added, at most @p size at a time.
    void readList(qint64 endpoint, qsizetype size, const ClockReading &now,
        const std::function<void(const QList<RememberedTask> &)> &take);
    /// The ids of the watched tasks in the order in which they were added.
    [[nodiscard]] QList<TaskId> watchedIds(qint64 endpoint);
    /// A task with its whole history; none if there is no such task.
    [[nodiscard]] std::optional<RecordedTask> recorded(qint64 endpoint, const TaskId &id, const ClockReading &now);
    /// The history of @p id after @p mark, which is advanced. The whole history for an empty mark.
    [[nodiscard]] TaskHistory history(qint64 endpoint, const TaskId &id, Mark &mark);
    /// Samples by minute since @p since, oldest first. A minute with only failures takes its counts from the one
    /// before.
    [[nodiscard]] QList<PhaseSample> samples(qint64 endpoint, Timestamp since);
    /// See HistorySource::hostFailuresRead(). Those of changes that were trimmed are missing.
    [[nodiscard]] QList<HostFailures> hostFailures(qint64 endpoint, Timestamp since);
    /// Gaps of the whole list that end after @p since.
    [[nodiscard]] QList<WatchGap> gaps(qint64 endpoint, Timestamp since);
    /// The ids that match @p question, in the order in which they were added.
    [[nodiscard]] QList<TaskId> moment(qint64 endpoint, const SampleQuery &question);
    /// Which of @p ids are watched in lists other than @p list and were found there, by list key, in the order of
    /// @p ids.
    [[nodiscard]] QHash<QString, QList<TaskId>> otherLists(const QString &list, const QList<TaskId> &ids);

private:
    [[nodiscard]] std::optional<StoredTask> find(qint64 endpoint, const TaskId &id);
    [[nodiscard]] TaskHistory historyOf(qint64 endpoint, const StoredTask &task, Mark &mark);
    void readVersions(TaskHistory &history, Mark &mark);
    void readReports(TaskHistory &history, Mark &mark);
    [[nodiscard]] QList<WatchGap> gapsOf(qint64 endpoint, const StoredTask &task);

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    QSqlQuery m_task;
    QSqlQuery m_versions;
    QSqlQuery m_reports;
    QSqlQuery m_gaps;
};

/// Sorts @p gaps, cuts them at @p from and removes overlaps. Where two overlap, the earlier one wins.
[[nodiscard]] QList<WatchGap> mergeGaps(const QList<WatchGap> &gaps, Timestamp from);

} // namespace Taskwatch
