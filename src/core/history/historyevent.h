// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

namespace Taskwatch {

/// Fields of a task that differ between two versions.
enum class HistoryField : quint16 {
    State = 1,
    MessageId = 2,
    Url = 4,
    Retried = 8,
    MaxRetry = 16,
    NextProcessAt = 32,
    CompletedAt = 64,
    Deadline = 128,
    LastErrorAt = 256,
    Error = 512
};
Q_DECLARE_FLAGS(HistoryFields, HistoryField)
Q_DECLARE_OPERATORS_FOR_FLAGS(HistoryFields)
/// The fields that are times; they change with every attempt.
inline constexpr HistoryFields HistoryTimes =
    HistoryField::NextProcessAt | HistoryField::CompletedAt | HistoryField::Deadline | HistoryField::LastErrorAt;

/// The fields that differ between @p before and @p after.
[[nodiscard]] HistoryFields changedFields(const Task &before, const Task &after);

/// An event in the history of a task, and how it is known.
struct HistoryEvent {
    enum class Kind : quint8 {
        FirstAnswer, ///< the first time that a poll returned the task
        Changed, ///< fields differ from the previous version of the task
        AttemptFailed, ///< an attempt to process the task failed
        PollFailed, ///< polls of this task began to fail, or to fail differently; see TaskVersion::outcome
        AnswersAgain, ///< a poll succeeded again after PollFailed
        NotPolling, ///< a gap began: a time without polling
        Reported, ///< the server reported that the state changed; see TaskHistory::reports
    };
    enum class Knowledge : quint8 {
        /// It happened between two consecutive polls, and nothing else can have happened between them. A failed attempt
        /// is observed if it was the only one between these polls and its time is known: the answer contains it, or no
        /// attempt has started since and the task has not ended.
        Observed,
        /// Later answers show that it must have happened. Example: if retries went from 1 to 3, an attempt in between
        /// failed. Also used for all that happened while polling was off or while polls failed.
        Inferred,
        ByServer, ///< the server reported it, with its time, and no poll observed it
        Unseen, ///< polling was off: what happened then is not known
    };

    Kind kind = Kind::Changed;
    Knowledge knowledge = Knowledge::Observed;
    /// The best known time: lastErrorAt or the time of a report if the event has one, otherwise the time when the
    /// request that showed the event was sent. For a gap, its start.
    Timestamp at{};
    /// The time of the last poll before the event. The event happened after it, and at or before `at`. None if
    /// lastErrorAt or a report gives the exact time.
    OptionalTime<Timestamp> notBefore{};
    qsizetype version = -1; ///< index of the version that shows it; -1 if none does
    qsizetype gap = -1; ///< index of the gap, for NotPolling
    HistoryFields fields{}; ///< for Changed: the fields that differ from the previous version of the task
    qint64 attempt = 0; ///< for AttemptFailed: its number, 1 for the first attempt; 0 if it is not known
    qsizetype report = -1; ///< index of the report about it; -1 if there is none

    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// Maximum number of events for failed attempts between two polls. If there were more, only the last ones become
/// events. The limit is needed because the endpoint may send any number of retries.
inline constexpr qint64 MostAttemptsAtOnce = 50;

/// The events of @p history, sorted by `at`, oldest first. Events with the same time are in the order in which they
/// must have happened. O(n log n) in versions and gaps. Any history is valid, even one recorded while the clock was set
/// back.
[[nodiscard]] QList<HistoryEvent> historyEvents(const TaskHistory &history);

} // namespace Taskwatch
