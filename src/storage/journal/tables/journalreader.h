// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "history/momentquestion.h"
#include "history/phasesample.h"
#include "history/recordedtask.h"
#include "journal/tables/storedtask.h"
#include "history/taskhistory.h"

#include <QHash>

#include <functional>

namespace Taskwatch {

/// Reads an endpoint's tasks and their past out of the tables. Whether all could be read is asked of the database. For one thread.
class JournalReader final
{
public:
    JournalReader(JournalDatabase &database, JournalTexts &texts);

    /// What has been read of a task's history, so that the rest can follow.
    struct Mark {
        qint64 task = 0; ///< row; 0 where there is none yet
        qint64 change = 0;
        qint64 looks = 0;
    };

    /// Id of the endpoint whose list is called @p list; 0 where the file knows none.
    [[nodiscard]] qint64 findEndpoint(const QString &list);

    /// The watched tasks in the order in which they were added, in lists of @p size at most.
    void readList(qint64 endpoint, qsizetype size, const std::function<void(const QList<RememberedTask> &)> &take);
    /// Ids of the watched tasks in the order in which they were added.
    [[nodiscard]] QList<TaskId> watchedIds(qint64 endpoint);
    /// A task with all that is known of its past; none where there is no such task.
    [[nodiscard]] std::optional<RecordedTask> recorded(qint64 endpoint, const TaskId &id);
    /// What happened to @p id after @p mark, which is brought up to date; all that is known for an empty mark.
    [[nodiscard]] TaskHistory history(qint64 endpoint, const TaskId &id, Mark &mark);
    /// By minute since @p since, the oldest first. A minute of which only failures are known stands as the one before.
    [[nodiscard]] QList<PhaseSample> samples(qint64 endpoint, Timestamp since);
    /// Of the whole list, that end after @p since.
    [[nodiscard]] QList<WatchGap> gaps(qint64 endpoint, Timestamp since);
    /// In the order in which they were added.
    [[nodiscard]] QList<TaskId> moment(qint64 endpoint, const MomentQuestion &question);
    /// Which of @p ids are watched in other lists than @p list and were found there, in the order of @p ids.
    [[nodiscard]] QHash<QString, QList<TaskId>> otherLists(const QString &list, const QList<TaskId> &ids);

private:
    [[nodiscard]] std::optional<StoredTask> find(qint64 endpoint, const TaskId &id);
    [[nodiscard]] TaskHistory historyOf(qint64 endpoint, const StoredTask &task, Mark &mark);
    void readVersions(TaskHistory &history, Mark &mark);
    [[nodiscard]] QList<WatchGap> gapsOf(qint64 endpoint, const StoredTask &task);

    JournalDatabase &m_database;
    JournalTexts &m_texts;
    QSqlQuery m_task;
    QSqlQuery m_versions;
    QSqlQuery m_gaps;
};

/// @p gaps, from the earliest, within @p from to forever and without overlaps: where two are of one time, the earlier one holds.
[[nodiscard]] QList<WatchGap> apart(const QList<WatchGap> &gaps, Timestamp from);

} // namespace Taskwatch
