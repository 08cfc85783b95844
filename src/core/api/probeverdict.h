// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/taskapi.h"
#include "profile/proberesult.h"
#include "task/fetcherror.h"

#include <variant>

namespace Taskwatch {

/// The answer to a request for a task that does not exist.
struct ProbeAnswer {
    std::variant<Task, FetchError> outcome;
    std::optional<int> httpStatus; ///< none: no answer
    QByteArray body;
    bool tokenSent = false;
    bool isTls = false; ///< the request used https
};

/// Evaluates @p answer: whether the endpoint was reached, its certificate is valid, it accepts the token and it speaks
/// @p api.
[[nodiscard]] ProbeResult judgeProbe(const ProbeAnswer &answer, const TaskApi &api);

} // namespace Taskwatch
