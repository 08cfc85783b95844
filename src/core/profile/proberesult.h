// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What one test request showed about an endpoint and a token.
struct ProbeResult {
    enum class Answer : quint8 { Yes, No, Unknown };

    Answer reached = Answer::Unknown; ///< there was an HTTP answer
    Answer certificate = Answer::Unknown; ///< Unknown also for plain http, which has no certificate
    Answer token = Answer::Unknown; ///< Unknown if the endpoint does not say, or if no token was sent
    Answer speaksApi = Answer::Unknown; ///< the answer has the form of {base}/v1/tasks
    bool tokenSent = false;
    std::optional<int> httpStatus;
    std::optional<std::chrono::milliseconds> took;
    std::optional<FetchError> failure; ///< the failure that a poll would have had; none if the answer was a task

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

} // namespace Taskwatch
