// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "http/endpoint.h"
#include "profile/apitoken.h"
#include "profile/profile.h"

namespace Taskwatch {

/// What to open a window for.
struct ProfileWindowConfig {
    Profile profile;
    Endpoint endpoint; ///< the profile's endpoint
    std::shared_ptr<const TaskApi> api = defaultApi(); ///< the profile's API
    QString apiProblem = {}; ///< why the profile's API file cannot be used; then nothing is polled
    std::optional<ApiToken> token; ///< nullopt: not found yet
    std::optional<std::chrono::milliseconds> requestTimeout; ///< from the command line; replaces the user's setting
    bool simulated = false; ///< a demo: nothing is saved
    bool forPicture = false; ///< nothing is saved and no notifications are shown
};

} // namespace Taskwatch
