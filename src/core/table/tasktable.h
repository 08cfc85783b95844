// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/optionaltime.h"
#include "compact/boxedoptional.h"
#include "compact/textpool.h"
#include "table/attempttime.h"
#include "table/phasetrail.h"
#include "table/rememberedtask.h"
#include "task/observation.h"
#include "task/phasecounts.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <span>
#include <vector>

namespace Taskwatch {

/// Fields of a task that an observation changed. Times are not included: they change with every attempt.
enum class News : quint8 { State = 1, Message = 2, Url = 4, Retries = 8, Error = 16 };
Q_DECLARE_FLAGS(NewsFields, News)
Q_DECLARE_OPERATORS_FOR_FLAGS(NewsFields)

/// What is known of one watched task: the last decoded task, and the result of the last poll. A failed poll does not
/// discard the task.
struct TaskRow {
    explicit TaskRow(TaskId watchedId)
        : id(std::move(watchedId))
    {
    }

    TaskId id; ///< the watched id, used for polling
    std::optional<Task> task; ///< as last received; none before the first good answer
    Timestamp confirmedAt{}; ///< when the poll that returned `task` last was sent; only if there is a task
    MonotonicTime confirmed{}; ///< the same moment, monotonic clock
    /// Planned time from then until the next poll; none if the task is settled.
    OptionalTime<std::chrono::milliseconds> interval;
    bool gone = false; ///< not found so often that it is polled rarely or no longer
    bool mayBeFinished = false; ///< see Observation::mayBeFinished
    TextId answer = TextId::None; ///< of the last poll: see TaskTable::rawAnswer()
    OptionalTime<Timestamp> polledAt; ///< when the last finished poll was sent; none before the first
    MonotonicTime polled{}; ///< the same moment, monotonic clock
    OptionalTime<Timestamp> answeredAt; ///< when it was answered; none without an answer
    std::optional<int> httpStatus; ///< of the last poll
    BoxedOptional<FetchError> failure; ///< of the last poll; none if it returned a task

    /// Ids of the task's texts in TaskTable::texts(); None before the first task.
    struct Texts {
        TextId state = TextId::None;
        TextId messageId = TextId::None;
        TextId url = TextId::None;
        TextId error = TextId::None;
        TextId urlBefore = TextId::None; ///< the url received before the present one; None if there was none
    };
    Texts texts;
    quint32 serial = 0; ///< number of tasks added before it
    quint32 changes = 0; ///< number of observations that changed the task, not counting times
    NewsFields news; ///< what the last of `changes` changed; empty if that was in an earlier run
    PhaseTrail trail; ///< the last events
    AttemptTime attempt; ///< how long the last attempt took that ended in this run
    MonotonicTime changed{}; ///< when the last of `changes` was observed; only if that was in this run

    /// When a change was last observed; none if none was in this run.
    [[nodiscard]] std::optional<MonotonicTime> lastChange() const
    {
        return news ? std::optional(changed) : std::nullopt;
    }

    /// Whether the shown task may be outdated: it is not final, and was not confirmed for three times its interval, and
    /// at least LeastPatience, because answers and batches take some time.
    [[nodiscard]] bool isStale(MonotonicTime now) const
    {
        if (!task || !interval)
            return false;
        // A recording may contain any interval. Three times the longest would overflow.
        constexpr std::chrono::milliseconds Longest = std::chrono::hours(366 * 24);
        return now - confirmed > std::max<std::chrono::nanoseconds>(
                   3 * std::min<std::chrono::milliseconds>(*interval, Longest), LeastPatience);
    }

    /// Whether it is gone because it was finished or removed: it was there before, and the API removes finished tasks.
    [[nodiscard]] bool isFinishedOrRemoved() const { return gone && mayBeFinished && task; }
    /// Whether it is final or gone: polled rarely, or not until refreshed.
    [[nodiscard]] bool isSettled() const { return gone || (task && (!interval || task->state.isFinal())); }
    /// As RememberedTask::mayRunAgain().
    [[nodiscard]] bool mayRunAgain() const { return task && (gone || task->state.phase() == Phase::Failed); }

    static constexpr std::chrono::seconds LeastPatience{3};
};

/// The watched tasks with what is known of each. A task keeps its row as long as it is watched. Rows of removed tasks
/// stay empty until they are reused. Use it in one thread only.
class TaskTable final
{
public:
    /// Number of watched tasks.
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size() - m_free.size()); }
    /// Number of tasks ever added: tasks added from now on have at least this TaskRow::serial. Together with size() it
    /// shows whether tasks were added or removed.
    [[nodiscard]] quint32 nextSerial() const { return m_nextSerial; }
    /// One more than the highest row.
    [[nodiscard]] int rowEnd() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] bool isUsed(int row) const { return !at(row).id.text().isEmpty(); }
    [[nodiscard]] const TaskRow &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The texts that the rows' text ids refer to.
    [[nodiscard]] const TextPool &texts() const { return m_texts; }
    /// The body of the last answer, successful or not, as received; empty without an answer. Of a long answer without a
    /// task, only the beginning is kept.
    [[nodiscard]] QByteArray rawAnswer(int row) const;
    /// Whether the answer was longer than rawAnswer().
    [[nodiscard]] bool isRawAnswerCut(int row) const;
    /// Row of @p id, or -1.
    [[nodiscard]] int indexOf(const TaskId &id) const { return m_index.value(id, -1); }

    /// Those of @p ids that are not in the table yet, without duplicates, in order.
    [[nodiscard]] QList<TaskId> unknownOf(const QList<TaskId> &ids) const;
    /// Adds @p ids, none of which may be in the table, and returns their rows.
    std::vector<int> add(const QList<TaskId> &ids);
    /// Empties @p rows, which must be used and different.
    void remove(std::span<const int> rows) { discard(take(rows)); }
    /// As remove(), but returns what the rows contained, for putBack() or discard(). It keeps the table's texts in
    /// memory until then.
    [[nodiscard]] std::vector<TaskRow> take(std::span<const int> rows);
    /// Adds @p taken as they were, with their serials. Those whose ids are in the table again are discarded. Returns
    /// the rows.
    std::vector<int> putBack(std::vector<TaskRow> taken);
    /// Releases the texts of @p taken, which will not be put back.
    void discard(const std::vector<TaskRow> &taken);

    /// Applies @p observation and returns its row; -1 if the id is not watched (any more). Polls of one id never
    /// overlap, so observations arrive in the order of their requests. Their times are not compared, because a clock
    /// may be set back.
    int apply(const Observation &observation);

    /// Applies a batch. Returns the affected rows, without duplicates, in ascending order.
    [[nodiscard]] std::vector<int> apply(const QList<Observation> &batch);

    /// Adds those of @p tasks that are not in the table yet, with what is known of them, which does not count as a
    /// change. Returns their rows.
    std::vector<int> recall(const QList<RememberedTask> &tasks);

    /// Number of rows by the phase of their last received task.
    [[nodiscard]] const PhaseCounts &counts() const { return m_counts; }
    /// Number of rows that are final or gone.
    [[nodiscard]] int countSettled() const { return m_settled; }
    /// Number of rows that are polled but have no finished poll yet.
    [[nodiscard]] int countNeverPolled() const { return m_neverPolled; }
    /// When the oldest last poll was sent, among rows that are not settled and have one. O(n), reads eight bytes a
    /// row.
    [[nodiscard]] std::optional<MonotonicTime> oldestPoll() const;

private:
    void reserve(qsizetype more);
    int place(TaskRow row);
    void applyTo(int index, const Observation &observation, const QByteArray &form);
    void count(int index, int by);
    void applyTexts(TaskRow &row, const TaskRow::Texts &before, TextId urlBefore);
    /// Replaces the reference to @p before by one to @p text, and makes @p text the copy that all rows with the same
    /// text share.
    [[nodiscard]] TextId share(TextId before, CompactText &text);
    void release(const TaskRow::Texts &texts);

    std::vector<TaskRow> m_rows;
    std::vector<int> m_free;
    TextPool m_texts;
    TextPool m_answers; // forms of raw answers, which nearly all rows share
    quint32 m_nextSerial = 0;
    QHash<TaskId, int> m_index; // rows by their ids
    PhaseCounts m_counts;
    int m_settled = 0;
    int m_neverPolled = 0;
    std::vector<MonotonicTime> m_polls; // by row: the last poll; max() if there was none or no other will follow
};

} // namespace Taskwatch
