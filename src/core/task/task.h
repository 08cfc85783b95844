// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/optionaltime.h"
#include "base/timestamp.h"
#include "compact/compacttext.h"
#include "task/taskid.h"
#include "task/taskstate.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Taskwatch {

/// Something in an answer that cannot be right. It is shown with the fact instead of being hidden.
struct TaskFlag {
    QString field; ///< field name as in the API
    QString detail; ///< text: what was expected, what was received
    friend bool operator==(const TaskFlag &, const TaskFlag &) = default;
};

/// A task as decoded from one answer. Field names are those of "Get Task" (api.md). A field without a value was not
/// set: the API sends `0`, `null`, no field or, for `error`, `""`.
struct Task {
    static constexpr qint64 Unknown = -1; ///< of maxRetry: the API does not tell it

    TaskId taskId; ///< as answered; flagged if another id was requested
    CompactText messageId;
    CompactText url; ///< destination of the message
    TaskState state;
    qint64 retried = 0; ///< retries so far, ≥ 0
    qint64 maxRetry = 0; ///< maximum number of retries, ≥ 0 or Unknown
    OptionalTime<Timestamp> nextProcessAt;
    OptionalTime<Timestamp> completedAt; ///< may be set while the task is retrying; does not imply a state
    OptionalTime<Timestamp> deadline;
    OptionalTime<Timestamp> lastErrorAt;
    CompactText error; ///< message of the last failure; empty when not set
    QList<TaskFlag> flags;

    /// Number of retries that are left; negative if there were more than allowed. None if maxRetry is unknown.
    [[nodiscard]] std::optional<qint64> retriesLeft() const
    {
        return maxRetry == Unknown ? std::nullopt : std::optional(maxRetry - retried); // both ≥ 0: cannot overflow
    }

    /// Whether the task is not final although its deadline has passed. @p serverNow: by the endpoint's clock.
    [[nodiscard]] bool isPastDeadline(Timestamp serverNow) const
    {
        return deadline && !state.isFinal() && isOverdue(*deadline, serverNow);
    }
    /// Whether the task was still running after its deadline when it was polled: its worker has probably died.
    [[nodiscard]] bool isOrphan() const
    {
        return state.phase() == Phase::Running && deadline && !state.isFinal()
            && std::any_of(flags.begin(), flags.end(),
                [](const TaskFlag &flag) { return flag.field == QLatin1String("deadline"); });
    }

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace Taskwatch
