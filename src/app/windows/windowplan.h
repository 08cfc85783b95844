// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile/profile.h"
#include "http/target.h"

namespace Taskwatch {

/// What a window is opened for.
struct WindowPlan {
    Profile profile;
    Endpoint endpoint; ///< that of the profile
    std::optional<ApiToken> token; ///< none: it is still to be found
    std::optional<std::chrono::milliseconds> requestTimeout; ///< that the command line named, in place of the person's choice
    bool simulated = false; ///< another endpoint each time, of which nothing is kept
    bool forPicture = false; ///< nothing is kept or told to the desktop
};

} // namespace Taskwatch
