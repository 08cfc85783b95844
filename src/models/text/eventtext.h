// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"

namespace Taskwatch {

/// What happened, in one line: `active → retrying`, `Attempt 3 failed: 503 Service Unavailable`. Plain safe text. @p event is
/// one of historyEvents() of @p history, as for all of these.
[[nodiscard]] QString eventTitle(const TaskHistory &history, const HistoryEvent &event);

/// How it is known that it happened, when it did, and all that changed by it: plain safe text of several lines, times in this
/// machine's time zone.
[[nodiscard]] QString eventDetail(const TaskHistory &history, const HistoryEvent &event);

/// How it is known, in a word or two: `seen`, `must have happened`, `nobody was looking`.
[[nodiscard]] QString knowledgeText(HistoryEvent::Knowledge knowledge);

/// Why nobody looked, as it ends a sentence: `the program was not running`.
[[nodiscard]] QString gapReasonText(WatchGap::Reason reason);

/// The first words of the error by which an attempt failed; empty where it is not known.
[[nodiscard]] QString failureWords(const TaskHistory &history, const HistoryEvent &event);

} // namespace Taskwatch
