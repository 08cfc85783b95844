// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskstate.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Taskwatch {

/// One condition of a filter.
struct FilterTerm {
    enum class Kind : quint8 {
        Word, ///< id, message id, url, error or state contains `text`, case-insensitive; or the task is in `phase`, if
              ///< set
        State, ///< the state, folded by foldedState(), begins with `text`
        Phase, ///< the task is in `phase`; none: no task received yet
        Url, ///< the url contains `text`, case-insensitive
        Host, ///< the host of the url is `text`, case-insensitive
        Error, ///< the error contains `text`, case-insensitive
        Family, ///< errorFamily() of the error is `text`
        Message, ///< the message id contains `text`, case-insensitive
        Id, ///< the task id contains `text`, case-insensitive
        Retries, ///< compares retried with `number`
        Left, ///< compares maxRetry − retried with `number`
        Changes, ///< compares the number of changes seen with `number`
        Next, ///< compares the time until nextProcessAt (negative once it has passed) with `time`. Not for final tasks
        Age, ///< compares the age of the last poll with `time`
        Changed, ///< compares the time since the last change that was seen in this run with `time`
        ErrorAge, ///< compares the age of lastErrorAt with `time`
        Stale,
        Gone,
        Flagged,
        Failing,
        Overdue,
    };
    enum class Relation : quint8 { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Kind kind = Kind::Word;
    bool negated = false;
    Relation relation = Relation::Equal; ///< for numbers and durations
    QString text{}; ///< case folded; for State by foldedState(); for Family as typed, since families are case-sensitive
    std::optional<Phase> phase{};
    qint64 number = 0;
    std::chrono::milliseconds time{0};
    std::chrono::milliseconds unit{1}; ///< for Equal: compares whole units, so 5m matches from 5m to less than 6m

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

} // namespace Taskwatch
