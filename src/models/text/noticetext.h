// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alerts/alert.h"
#include "alerts/mute.h"
#include "text/notice.h"

namespace Taskwatch {

/// The notification for @p group: `23 tasks to api.example.com failed: 502 Bad Gateway`; a single task is named by its
/// id. Server text is made safe and shortened. @p endpoint is the last line of the body.
[[nodiscard]] Notice groupNotice(const AlertGroup &group, const QString &endpoint);

/// The notification about alerts that were muted; @p muted has at least one task.
[[nodiscard]] Notice mutedNotice(const MutedAlerts &muted, const QString &endpoint);

/// A notification for testing whether notifications arrive.
[[nodiscard]] Notice testNotice();

/// Message about @p notices, the newest last, that the desktop did not show. At least one.
[[nodiscard]] QString notShownText(const QList<Notice> &notices);

/// Says that the user will be notified of the ends of @p awaited, which are among @p chosen, at least one. The others
/// of
/// @p chosen have ended, or are too many if @p isFull is set; see AwaitedEnds::Most.
[[nodiscard]] QString awaitedEndsText(const QList<TaskId> &awaited, const QList<TaskId> &chosen, bool isFull);
/// Says that the ends of @p ids, at least one, are no longer awaited.
[[nodiscard]] QString endsNotAwaitedText(const QList<TaskId> &ids);

/// `for 15 minutes`, `until tomorrow`; follows "Mute".
[[nodiscard]] QString muteSpanText(MuteSpan span);

inline constexpr qsizetype MostNoticeTitle = 120; ///< characters

} // namespace Taskwatch
