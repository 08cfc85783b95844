// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

namespace Taskwatch {

/// Fields of a task that differ between two versions.
enum class HistoryField : quint16 {
    State = 1, MessageId = 2, Url = 4, Retried = 8, MaxRetry = 16, NextProcessAt = 32, CompletedAt = 64, Deadline = 128, LastErrorAt = 256, Error = 512
};
Q_DECLARE_FLAGS(HistoryFields, HistoryField)
Q_DECLARE_OPERATORS_FOR_FLAGS(HistoryFields)
/// Those that are times, which change with every attempt.
inline constexpr HistoryFields HistoryTimes = HistoryField::NextProcessAt | HistoryField::CompletedAt | HistoryField::Deadline | HistoryField::LastErrorAt;

/// Which fields differ.
[[nodiscard]] HistoryFields changedFields(const Task &before, const Task &after);

/// One thing that happened to a task, and how it is known.
struct HistoryEvent {
    enum class Kind : quint8 {
        FirstTold, ///< the first task that is known to have been told
        Changed, ///< fields differ from the task told before
        AttemptFailed, ///< a delivery failed
        LookFailed, ///< looks at this task began to fail, or failed otherwise, in a way that is the task's own: see TaskVersion::outcome
        AnswersAgain, ///< a task was told again after LookFailed
        NotLooking, ///< a stretch in which nobody looked began
    };
    enum class Knowledge : quint8 {
        /// Two looks, one before and one after it, saw it happen between them, with nothing that must have come in between. Of a
        /// failed attempt: it was the only one between them, and the endpoint said when it was or nothing has followed on it yet.
        Observed,
        /// It must have happened, as what came after shows: of retries from 1 to 3, the failure of the attempt in between. So is
        /// whatever happened while nobody looked or the looks failed.
        Inferred,
        Unseen, ///< nobody looked: whatever happened then is not known
    };

    Kind kind = Kind::Changed;
    Knowledge knowledge = Knowledge::Observed;
    /// When, as well as it is known: lastErrorAt where that tells it, else when the look that told it was asked; for a gap its begin.
    Timestamp at{};
    /// It happened after this and until `at`, where only a span is known: since then no look had told a task that it had not
    /// happened to. None where the endpoint's own lastErrorAt says when.
    OptionalTime<Timestamp> notBefore{};
    qsizetype version = -1; ///< index of the version that told it; -1 for NotLooking
    qsizetype gap = -1; ///< index of the gap, for NotLooking
    HistoryFields fields{}; ///< for Changed: what differs from the task told before
    qint64 attempt = 0; ///< for AttemptFailed: which, 1 for the first delivery of the task

    friend bool operator==(const HistoryEvent &, const HistoryEvent &) = default;
};

/// Of attempts that failed between two looks this many are told, the last ones: a number of retries is the endpoint's, and
/// may be any.
inline constexpr qint64 MostAttemptsAtOnce = 50;

/// What happened to the task of @p history, from the oldest to the newest by `at`; what happened at once in the order in which
/// it must have come. O(n log n) of versions and gaps. A history may be anything, also one of a clock that was set back.
[[nodiscard]] QList<HistoryEvent> historyEvents(const TaskHistory &history);

} // namespace Taskwatch
