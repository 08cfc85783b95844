// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

#include <array>
#include <utility>

namespace Taskwatch::RecordingWords {

/// The word for a failed attempt in a trail.
inline constexpr char FailedAttempt[] = "failedAttempt";

inline constexpr std::array<std::pair<WatchGap::Reason, const char *>, 6> Reasons = {{
    {WatchGap::Reason::NotRunning, "notRunning"},
    {WatchGap::Reason::Paused, "paused"},
    {WatchGap::Reason::Hidden, "hidden"},
    {WatchGap::Reason::Unreachable, "unreachable"},
    {WatchGap::Reason::NotWatched, "notWatched"},
    {WatchGap::Reason::Asleep, "asleep"},
}};

/// All kinds, to look one up by its key.
inline constexpr std::array FailureKinds = {FetchErrorKind::Unreachable, FetchErrorKind::Timeout, FetchErrorKind::Tls,
    FetchErrorKind::Unauthorized, FetchErrorKind::NotFound, FetchErrorKind::RateLimited, FetchErrorKind::Server,
    FetchErrorKind::Redirected, FetchErrorKind::Rejected, FetchErrorKind::BadAnswer, FetchErrorKind::TooLarge,
    FetchErrorKind::Cancelled, FetchErrorKind::BadId, FetchErrorKind::Forbidden};

} // namespace Taskwatch::RecordingWords
