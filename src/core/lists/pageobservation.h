// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lists/pagerequest.h"
#include "lists/taskpage.h"
#include "task/observation.h"

namespace Taskwatch {

/// The result of one page poll. A value.
struct PageObservation {
    PageRequest request;
    Timestamp askedAt; ///< when the request was sent, wall clock
    MonotonicTime asked{}; ///< the same moment, monotonic clock
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none without an answer
    std::optional<int> httpStatus;
    std::variant<TaskPage, FetchError> outcome;

    [[nodiscard]] const TaskPage *page() const { return std::get_if<TaskPage>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }
};

/// Returns the observations of the tasks on @p page, in the order of the page, as if each task had been polled by
/// itself. An entry that could not be decoded becomes a failed observation if it has an id, and is left out otherwise.
/// Empty if the page poll failed, or if the page has only ids.
[[nodiscard]] QList<Observation> observationsIn(const PageObservation &page);

} // namespace Taskwatch
