// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printtasklist.h"
#include "start/commandline.h"
#include "table/tasktable.h"

#include <vector>

namespace Taskwatch {

/// The tasks that `--until` waits for: their last known state, the lines to print about them, and whether any is left
/// to wait for. Plain data.
class FollowedTasks final
{
public:
    using Until = CommandLine::Until;

    /// Number of rejections in a row (a 4xx that means neither "not found" nor a refused token) after which an id is
    /// settled. A task that may not be read is rejected too.
    static constexpr int RejectedUntilSettled = NotFoundUntilGone;

    FollowedTasks(Until until, const QList<PrintTask> &tasks);

    /// The tasks to poll, each once, in the given order.
    [[nodiscard]] const QList<TaskId> &asked() const { return m_asked; }

    /// Applies one observation. Returns the lines that describe the change, usually one or none. They are safe to print
    /// and have no time stamp.
    [[nodiscard]] QString apply(const Observation &observation);

    /// Whether @p id needs no further polls.
    [[nodiscard]] bool isSettled(const TaskId &id) const;
    /// Whether every task has reached the wanted state or can no longer reach it.
    [[nodiscard]] bool isOver() const { return m_settled == m_standings.size(); }
    /// `2 of 5 finished`
    [[nodiscard]] QString countText() const;
    /// Short form: `[2/5]`
    [[nodiscard]] QString progressText() const;
    /// Exit code that the present state results in.
    [[nodiscard]] int exitCode() const;

    /// All tasks in the given order. Tasks that were never answered have a "cancelled" failure.
    [[nodiscard]] QList<TaskRow> rows() const;

private:
    /// Progress of one task.
    struct Standing {
        bool reached = false; ///< the wanted state was reached
        bool settled = false; ///< reached, or unreachable
        quint8 rejected = 0; ///< rejections in a row
        std::optional<FetchErrorKind> reportedFailure; ///< failure in the last printed line about it
    };

    void settle(const TaskRow &row, Standing &standing, const Observation &observation);
    [[nodiscard]] bool isReached(const TaskRow &row) const;
    /// @p isPostponed: see Observation.
    [[nodiscard]] QString changeText(
        const TaskRow &row, const std::optional<Task> &before, bool isPostponed, Standing &standing) const;

    Until m_until;
    TaskTable m_table;
    QList<TaskId> m_asked;
    std::vector<int> m_order; // rows, in the given order
    std::vector<Standing> m_standings; // by row
    size_t m_reached = 0;
    size_t m_settled = 0;
};

} // namespace Taskwatch
