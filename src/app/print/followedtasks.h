// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "print/giventasks.h"
#include "table/tasktable.h"

#include <vector>

namespace Taskwatch {

/// The tasks that `--until` waits for: what is known of each, what of it is worth a line, and when there is nothing left to
/// wait for. Plain data.
class FollowedTasks final
{
public:
    using Until = CommandLine::Until;

    /// So often in a row an id is rejected (a 4xx that is neither "not found" nor the token's) before that is believed.
    static constexpr int RejectedUntilSettled = NotFoundUntilGone;

    FollowedTasks(Until until, const QList<GivenTask> &tasks);

    /// What is to be asked for, each once, in order.
    [[nodiscard]] const QList<TaskId> &asked() const { return m_asked; }

    /// What one look taught. Lines that say what has changed, safe and without their time; mostly one, or none.
    [[nodiscard]] QString take(const Observation &observation);

    /// Whether @p id needs no more looks.
    [[nodiscard]] bool isSettled(const TaskId &id) const;
    /// Whether all that is waited for has come, or cannot come any more.
    [[nodiscard]] bool isOver() const { return m_settled == m_standings.size(); }
    /// `2 of 5 finished`
    [[nodiscard]] QString countText() const;
    /// The same as short as can be: `[2/5]`
    [[nodiscard]] QString progressText() const;
    /// What follows for the exit code.
    [[nodiscard]] int exitCode() const;

    /// All in the order they were given. Those that no look was over for have one that was ended.
    [[nodiscard]] QList<TaskRow> rows() const;

private:
    /// How far the waiting for one task has come.
    struct Standing {
        bool reached = false; ///< what is waited for
        bool settled = false; ///< reached, or out of reach
        quint8 rejected = 0; ///< looks in a row
        std::optional<FetchErrorKind> saidFailure; ///< the last line about it
    };

    void settle(const TaskRow &row, Standing &standing, const Observation &observation);
    [[nodiscard]] bool isReached(const TaskRow &row) const;
    [[nodiscard]] QString changeText(const TaskRow &row, const std::optional<Task> &before, Standing &standing) const;

    Until m_until;
    TaskTable m_table;
    QList<TaskId> m_asked;
    std::vector<int> m_order; // rows, in the order given
    std::vector<Standing> m_standings; // by row
    size_t m_reached = 0;
    size_t m_settled = 0;
};

} // namespace Taskwatch
