// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"

namespace Taskwatch {

/// One-line title of an event: `active → retrying`, `Attempt 3 failed: 503 Service Unavailable`. Plain safe text.
/// Here and below, @p event must be one of historyEvents() of @p history.
[[nodiscard]] QString eventTitle(const TaskHistory &history, const HistoryEvent &event);

/// How the event is known, when it happened, and all fields it changed. Plain safe text of several lines, times in the
/// local time zone.
[[nodiscard]] QString eventDetail(const TaskHistory &history, const HistoryEvent &event);

/// How an event is known: `observed`, `inferred` or `unseen`.
[[nodiscard]] QString knowledgeText(HistoryEvent::Knowledge knowledge);

/// Why there were no polls, as the end of a sentence: `the program was not running`.
[[nodiscard]] QString gapReasonText(WatchGap::Reason reason);

/// The first line of the error of a failed attempt; empty if it is not known.
[[nodiscard]] QString failureWords(const TaskHistory &history, const HistoryEvent &event);

} // namespace Taskwatch
