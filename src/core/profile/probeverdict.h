// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/fetcherror.h"

#include <chrono>
#include <optional>

namespace Taskwatch {

/// What one request told of an endpoint and a token.
struct ProbeVerdict {
    enum class Answer : quint8 { Yes, No, Unknown };

    Answer reached = Answer::Unknown; ///< somebody answered by HTTP
    Answer certificate = Answer::Unknown; ///< Unknown also for plain http, which has none
    Answer token = Answer::Unknown; ///< Unknown where the endpoint does not say, or none was sent
    Answer speaksApi = Answer::Unknown; ///< answers as {base}/v1/tasks does
    bool tokenSent = false;
    std::optional<int> httpStatus;
    std::optional<std::chrono::milliseconds> took;
    std::optional<FetchError> failure; ///< what a look would have brought; none where it brought a task

    friend bool operator==(const ProbeVerdict &, const ProbeVerdict &) = default;
};

} // namespace Taskwatch
