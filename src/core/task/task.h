// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "compact/compacttext.h"
#include "base/optionaltime.h"
#include "task/taskid.h"
#include "task/taskstate.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

namespace Taskwatch {

/// Something in an answer that cannot be as it came, said beside the fact instead of hiding it.
struct TaskFlag {
    QString field; ///< the endpoint's name of the field
    QString detail; ///< in words: what was expected, what came
    friend bool operator==(const TaskFlag &, const TaskFlag &) = default;
};

/// A task as one answer told it. Field names are the endpoint's ("Get Task"); a field without value was not set, which
/// the endpoint says as `0`, `null`, an absent field or, for `error`, `""`.
struct Task {
    TaskId taskId; ///< as answered; flagged when another was asked for
    CompactText messageId;
    CompactText url; ///< destination of the message
    TaskState state;
    qint64 retried = 0; ///< retries so far, ≥ 0
    qint64 maxRetry = 0; ///< most retries allowed, ≥ 0
    OptionalTime<Timestamp> nextProcessAt;
    OptionalTime<Timestamp> completedAt; ///< may be set on a task that is retrying: says nothing about what it does now
    OptionalTime<Timestamp> deadline;
    OptionalTime<Timestamp> lastErrorAt;
    CompactText error; ///< message of the last failure; empty when not set
    QList<TaskFlag> flags;

    friend bool operator==(const Task &, const Task &) = default;
};

} // namespace Taskwatch
