// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alertgroup.h"
#include "alerts/mute.h"
#include "text/notice.h"

namespace Taskwatch {

/// @p group in words: `23 tasks to api.example.com failed: 502 Bad Gateway`, one task by its id. What the server said is made safe
/// and cut to a length that notifications have room for. @p endpoint says where, on the last line of the body.
[[nodiscard]] Notice groupNotice(const AlertGroup &group, const QString &endpoint);

/// What was not told while muted; at least one task.
[[nodiscard]] Notice mutedNotice(const MutedAlerts &muted, const QString &endpoint);

/// To see whether notifications arrive.
[[nodiscard]] Notice testNotice();

/// `for 15 minutes`, `until tomorrow`, to be said after "Mute".
[[nodiscard]] QString muteSpanText(MuteSpan span);

/// A phase as it ends a sentence: `failed`, `is retrying`, …; of several tasks `failed`, `are retrying`.
[[nodiscard]] QString enteredText(Phase phase, bool several);

inline constexpr qsizetype MostNoticeTitle = 120; ///< characters
inline constexpr qsizetype MostNoticeBody = 500; ///< characters; it has few lines, each of at most a title's length

} // namespace Taskwatch
