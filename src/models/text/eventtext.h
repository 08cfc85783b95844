// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"

#include <array>
#include <functional>

namespace Taskwatch {

/// The fields in the order in which they are shown.
inline constexpr std::array ShownHistoryFields = {HistoryField::State, HistoryField::Retried, HistoryField::MaxRetry,
    HistoryField::NextProcessAt, HistoryField::Deadline, HistoryField::CompletedAt, HistoryField::LastErrorAt,
    HistoryField::Error, HistoryField::Url, HistoryField::MessageId};

/// The API's name of @p field, which is not translated.
[[nodiscard]] QString historyFieldName(HistoryField field);
/// The time in @p field; none if it is not set or has no time.
[[nodiscard]] OptionalTime<Timestamp> historyFieldTime(const Task &task, HistoryField field);
/// The value of @p field, formatted by @p text or @p time; `—` if it is not set.
[[nodiscard]] QString historyFieldText(const Task &task, HistoryField field,
    const std::function<QString(const QString &)> &text, const std::function<QString(Timestamp)> &time);

/// One-line title of an event: `active → retrying`, `Attempt 3 failed: 503 Service Unavailable`. Plain safe text.
/// Here and below, @p event must be one of historyEvents() of @p history.
[[nodiscard]] QString eventTitle(const TaskHistory &history, const HistoryEvent &event);

/// How the event is known, when it happened, and all fields it changed. Plain safe text of several lines, times in the
/// local time zone.
[[nodiscard]] QString eventDetail(const TaskHistory &history, const HistoryEvent &event);

/// How an event is known: `observed`, `inferred`, `told by the server` or `unseen`.
[[nodiscard]] QString knowledgeText(HistoryEvent::Knowledge knowledge);

/// Why there were no polls, as the end of a sentence: `the program was not running`.
[[nodiscard]] QString gapReasonText(WatchGap::Reason reason);

/// The error of a failed attempt, as received; empty if it is not known.
[[nodiscard]] QString attemptError(const TaskHistory &history, const HistoryEvent &event);
/// Its first line, as safe text.
[[nodiscard]] QString failureWords(const TaskHistory &history, const HistoryEvent &event);

/// The state that the server reported before the report of @p event, as received; empty if there is none.
[[nodiscard]] QString reportedStateBefore(const TaskHistory &history, const HistoryEvent &event);

} // namespace Taskwatch
