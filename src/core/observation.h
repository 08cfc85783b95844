// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcherror.h"
#include "task.h"
#include "timestamp.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Taskwatch {

/// What one request taught us. A value: it crosses threads in batches, by queued signals.
struct Observation {
    TaskId taskId; ///< the id that was asked for
    Timestamp askedAt; ///< when the request was sent, by this machine's clock
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none when nobody answered
    std::optional<int> httpStatus;
    std::variant<Task, FetchError> outcome;
    QByteArray rawAnswer; ///< the body's bytes as they came, also where they were not understood

    [[nodiscard]] const Task *task() const { return std::get_if<Task>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace Taskwatch
