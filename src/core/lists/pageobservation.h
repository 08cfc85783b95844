// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/messageid.h"
#include "task/observation.h"
#include "lists/taskpage.h"

namespace Taskwatch {

/// What one request for a page of a message's tasks taught us. A value.
struct PageObservation {
    MessageId message; ///< that was asked for
    std::optional<qint64> cursor; ///< that was asked for; none for the first page
    Timestamp askedAt; ///< when the request was sent, by this machine's clock
    MonotonicTime asked{}; ///< the same moment on the clock that only goes forward
    std::optional<Timestamp> answeredAt; ///< when the answer was complete; none when nobody answered
    std::optional<int> httpStatus;
    std::variant<TaskPage, FetchError> outcome;

    [[nodiscard]] const TaskPage *page() const { return std::get_if<TaskPage>(&outcome); }
    [[nodiscard]] const FetchError *failure() const { return std::get_if<FetchError>(&outcome); }
};

/// What @p page says of the tasks in it, as if each had been asked for by itself, in their order. One that was not understood
/// is a failed look, where it has an id; one without is left out. None where the page failed.
[[nodiscard]] QList<Observation> observationsIn(const PageObservation &page);

} // namespace Taskwatch
