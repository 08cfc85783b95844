// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "http/connection.h"
#include "http/endpoint.h"
#include "profile/apitoken.h"
#include "schedule/pollsettings.h"

#include <chrono>

namespace Taskwatch {

/// Endpoint, its API, token and time-out of requests, and how it is reached.
struct Target {
    static constexpr std::chrono::milliseconds DefaultTimeout = PollSettings{}.timeout;

    Endpoint endpoint;
    ApiToken token;
    std::chrono::milliseconds timeout{DefaultTimeout}; ///< from sending a request to the last byte of its answer
    std::shared_ptr<const TaskApi> api = defaultApi(); ///< never null
    Connection connection = {};

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace Taskwatch
