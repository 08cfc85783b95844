// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"
#include "task/task.h"
#include "base/timestamp.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Taskwatch {

/// What one request taught us. A value: it crosses threads in batches, by queued signals.
struct Observation {
    enum class Source : quint8 {
        Task, ///< the task itself was asked for
        MessagePage, ///< a page of its message's tasks, which tells no `deadline` (api.md, sibling)
    };

    TaskId taskId; ///< the id that was asked for
    Timestamp askedAt; ///< when the request was sent, by this machine's clock
    MonotonicTime asked{}; ///< the same moment on the clock that only goes forward
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none when nobody answered
    std::optional<int> httpStatus;
    std::variant<Task, FetchError> outcome;
    QByteArray rawAnswer; ///< the body's bytes as they came, also where they were not understood
    std::optional<std::chrono::milliseconds> nextLookIn = {}; ///< from the answer on, by the schedule; none: not again by itself
    bool gone = false; ///< not found so often that it is left alone
    Source source = Source::Task;

    [[nodiscard]] const Task *task() const { return std::get_if<Task>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace Taskwatch
