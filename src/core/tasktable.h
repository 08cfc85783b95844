// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "observation.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>
#include <vector>

namespace Taskwatch {

/// What is known of one watched task: the last task the endpoint told, and how the last look went. A failed look never
/// costs the task.
struct TaskRow {
    explicit TaskRow(TaskId watchedId)
        : id(std::move(watchedId))
    {
    }

    TaskId id; ///< the id that is watched, and asked for
    std::optional<Task> task; ///< as last told; none before the first good answer
    Timestamp confirmedAt{}; ///< when `task` was asked for last; only where there is a task
    MonotonicTime confirmed{}; ///< the same moment on the clock that only goes forward
    /// How long after that it was to be confirmed again; none where nothing can follow any more.
    std::optional<std::chrono::milliseconds> interval;
    bool gone = false; ///< not found so often that it is left alone
    QByteArray rawAnswer; ///< the body of the last answer, good or not; empty when nobody answered
    std::optional<Timestamp> lookedAt; ///< when the last look was asked; none before the first was over
    MonotonicTime looked{}; ///< the same moment on the clock that only goes forward
    std::optional<Timestamp> answeredAt; ///< when it was answered; none when nobody did
    std::optional<int> httpStatus; ///< of the last look
    std::optional<FetchError> failure; ///< of the last look; none when it brought a task

    /// Whether what is shown may no longer be so: there is a task that is not final, and it was not confirmed for three
    /// times as long as it was to be. Never sooner than LeastPatience: an answer takes its time, and a batch does.
    [[nodiscard]] bool isStale(MonotonicTime now) const
    {
        return task && interval && now - confirmed > std::max<std::chrono::nanoseconds>(3 * *interval, LeastPatience);
    }

    /// Whether it is asked for no more until a person does: nothing can follow, or it is gone.
    [[nodiscard]] bool isSettled() const { return gone || (task && !interval); }

    static constexpr std::chrono::seconds LeastPatience{3};
};

/// The watched tasks in the order they were added, with what is known of each. Plain data for one thread.
class TaskTable final
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const TaskRow &at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// Row of @p id, or -1.
    [[nodiscard]] int indexOf(const TaskId &id) const { return m_index.value(id, -1); }

    /// Those of @p ids that are not in the table yet, each once, in order: what append() would add.
    [[nodiscard]] QList<TaskId> unknownOf(const QList<TaskId> &ids) const;
    /// Adds @p ids at the end. None may be in the table.
    void append(const QList<TaskId> &ids);
    /// Removes rows @p first to @p last, both included.
    void remove(int first, int last);

    /// Takes in what a look taught, and returns the row; -1 where the id is not (or no longer) watched. Looks at one id
    /// never overlap, so they come in the order they were asked; their times are not compared, as a clock may be set back.
    int apply(const Observation &observation);

    /// Rows whose task is in @p phase, by the last task told.
    [[nodiscard]] int countIn(Phase phase) const { return m_counts[static_cast<size_t>(phase)]; }
    /// Rows that no answer has told a task for yet.
    [[nodiscard]] int countWithoutTask() const { return m_withoutTask; }

private:
    void count(const TaskRow &row, int by);

    std::vector<TaskRow> m_rows;
    QHash<TaskId, int> m_index;
    std::array<int, AllPhases.size()> m_counts{};
    int m_withoutTask = 0;
};

} // namespace Taskwatch
