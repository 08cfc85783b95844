// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/task.h"

#include <QList>

#include <optional>
#include <variant>

namespace Taskwatch {

/// A task as looks told it, from one look on until a later one told it differently. All moments by this machine's clock but
/// those in the task itself, which are the endpoint's.
struct TaskVersion {
    /// The task; or why there was none, where that is this task's own failure (EndpointVerdict::Answers), such as a 404 of a
    /// task that the endpoint has forgotten.
    std::variant<Task, FetchError> outcome;
    /// When the last look was asked that still told the version before: what changed did so between then and `answeredAt`.
    /// None for the first.
    OptionalTime<Timestamp> unchangedAt;
    Timestamp askedAt{}; ///< when the look was asked that told this version first
    Timestamp answeredAt{}; ///< when that was answered

    [[nodiscard]] const Task *task() const { return std::get_if<Task>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }

    friend bool operator==(const TaskVersion &, const TaskVersion &) = default;
};

/// A stretch of time in which nobody looked at a task, so that nothing is known of it.
struct WatchGap {
    enum class Reason : quint8 {
        NotRunning = 1, ///< the program was not running
        Paused = 2, ///< a person wanted no requests
        Hidden = 3, ///< nobody could see the window
        Unreachable = 4, ///< the endpoint answered nobody: not there, token refused, too many
        NotWatched = 5, ///< the task was not in the list
    };

    Timestamp from{};
    OptionalTime<Timestamp> to; ///< none while it lasts
    Reason reason = Reason::NotRunning;

    friend bool operator==(const WatchGap &, const WatchGap &) = default;
};

/// One look, in short.
struct LookRecord {
    Timestamp askedAt{};
    std::optional<std::chrono::milliseconds> took; ///< until the answer was complete; none when nobody answered
    std::optional<int> httpStatus;
    qint64 bytes = 0; ///< of the answer's body
    std::optional<FetchError> failure; ///< none where it told a task

    friend bool operator==(const LookRecord &, const LookRecord &) = default;
};

/// What was seen of one task over time. Lists run from the oldest to the newest.
struct TaskHistory {
    static constexpr qsizetype MostLooks = 50;

    TaskId taskId = TaskId::unaskable({});
    Timestamp watchedSince{}; ///< when it was added to the list first
    bool trimmed = false; ///< there were older versions, which are kept no more
    QList<TaskVersion> versions; ///< neighbours differ
    OptionalTime<Timestamp> confirmedAt; ///< when the last look was asked that told the last version; none without versions
    QList<WatchGap> gaps; ///< do not overlap; within the time that the task is watched
    QList<LookRecord> looks; ///< the last MostLooks

    /// Takes in what happened since: versions and looks are added, the rest replaces what was there.
    void extend(const TaskHistory &later);

    friend bool operator==(const TaskHistory &, const TaskHistory &) = default;
};

} // namespace Taskwatch
