// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/serverreport.h"
#include "task/task.h"

#include <QList>

#include <optional>
#include <variant>

namespace Taskwatch {

/// A state of a task that one or more consecutive polls reported. Times are by this machine's clock, except those in
/// the task itself, which are the endpoint's.
struct TaskVersion {
    /// The task, or the failure if it concerns this task alone (FailureScope::ThisTask), such as a 404 of a task that
    /// the endpoint has removed.
    std::variant<Task, FetchError> outcome;
    /// When the last poll was sent that still reported the previous version. The change happened between then and
    /// `answeredAt`. None for the first version.
    OptionalTime<Timestamp> unchangedAt;
    Timestamp askedAt{}; ///< when the first poll that reported this version was sent
    Timestamp answeredAt{}; ///< when that poll was answered

    [[nodiscard]] const Task *task() const { return std::get_if<Task>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }

    friend bool operator==(const TaskVersion &, const TaskVersion &) = default;
};

/// A period in which a task was not polled, so that nothing is known about it.
struct WatchGap {
    enum class Reason : quint8 {
        NotRunning = 1, ///< the program was not running
        Paused = 2, ///< polling was paused by the user
        Hidden = 3, ///< the window was hidden
        Unreachable = 4, ///< no usable answer: endpoint unreachable, token refused, too many requests
        NotWatched = 5, ///< the task was not on the watch list
        Asleep = 6, ///< the machine slept
    };

    Timestamp from{};
    OptionalTime<Timestamp> to; ///< none while it lasts
    Reason reason = Reason::NotRunning;

    friend bool operator==(const WatchGap &, const WatchGap &) = default;
};

/// Summary of one poll.
struct PollRecord {
    Timestamp askedAt{};
    std::optional<std::chrono::milliseconds> took; ///< until the answer was complete; none without an answer
    std::optional<int> httpStatus;
    qint64 bytes = 0; ///< size of the answer's body
    std::optional<FetchError> failure; ///< none if the answer was a task

    friend bool operator==(const PollRecord &, const PollRecord &) = default;
};

/// The recorded history of one task. Lists run from the oldest to the newest.
struct TaskHistory {
    static constexpr qsizetype MostPolls = 50;

    TaskId taskId = TaskId::unaskable({});
    Timestamp watchedSince{}; ///< when it was first added to the watch list
    bool trimmed = false; ///< older versions existed and were removed
    QList<TaskVersion> versions; ///< neighbours differ
    OptionalTime<Timestamp> confirmedAt; ///< when the last version was last confirmed; none without versions
    QList<WatchGap> gaps; ///< do not overlap; within the time in which the task is watched
    QList<PollRecord> polls; ///< the last MostPolls
    QList<ServerReport> reports; ///< at most MostReports

    /// Adds the newer history @p later: versions, polls and reports are added, the rest is replaced. Then calls
    /// keepOrder().
    void extend(const TaskHistory &later);
    /// Their sequence says what happened first, also if the clock was set back meanwhile: times from before that are
    /// moved back together, so that the last of them is not later than what came after it. Polls and gaps
    /// keep the times that the clock had, and reports those of the endpoint.
    void keepOrder();
    /// The task that the version at index @p version received; null if that was a failure, or for -1.
    [[nodiscard]] const Task *taskOf(qsizetype version) const
    {
        return version < 0 ? nullptr : versions[version].task();
    }
    /// The last task that was received before @p version; null if there was none.
    [[nodiscard]] const Task *taskBefore(qsizetype version) const;

    friend bool operator==(const TaskHistory &, const TaskHistory &) = default;
};

} // namespace Taskwatch
