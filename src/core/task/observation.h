// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "task/fetcherror.h"
#include "task/serverreport.h"
#include "task/task.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Taskwatch {

/// The result of a poll for one task: the task or a failure, and when. If a cache answered, the times are those of what
/// it kept, so they may be long before the request. A value type; passed between threads in batches
/// by queued signals.
struct Observation {
    enum class Source : quint8 {
        Task, ///< a request for the task itself
        ListPage, ///< a page of its message's tasks, which contains no `deadline` (api.md, sibling)
    };

    TaskId taskId; ///< the requested id
    Timestamp askedAt; ///< when the request was sent, by this machine's wall clock
    MonotonicTime asked{}; ///< the same, by the monotonic clock
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none if there was no answer
    std::optional<int> httpStatus;
    std::variant<Task, FetchError> outcome;
    QByteArray rawAnswer; ///< the bytes of the body, also if it could not be decoded
    std::optional<std::chrono::milliseconds> nextPollIn = {}; ///< time from the answer to the next poll; none: no poll
    bool gone = false; ///< not found several times in a row, and polled rarely or no longer; see the poll policy
    bool mayBeFinished = false; ///< only if gone: the API says that a task which is not found may have been finished
    Source source = Source::Task;
    QList<ServerReport> reports = {}; ///< changes of the task that the answer reported, oldest first
    /// Only with a failure: it concerns the endpoint, and the task is polled again when that is over.
    bool isPostponed = false;

    [[nodiscard]] const Task *task() const { return std::get_if<Task>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace Taskwatch
