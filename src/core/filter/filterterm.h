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
        Word, ///< `text` stands in id, message id, url, error or state, case folded
        State, ///< the state, folded as TaskState folds it, begins with `text`
        Phase, ///< the task is in `phase`; none: no task was told yet
        Url, ///< `text` stands in the url, case folded
        Host, ///< the url's host is `text`
        Error, ///< `text` stands in the error, case folded
        Family, ///< the error is of the family `text`, see errorFamily()
        Message, ///< `text` stands in the message id, case folded
        Id, ///< `text` stands in the id, case folded
        Retries, ///< retried against `number`
        Left, ///< maxRetry − retried against `number`
        Changes, ///< changes seen against `number`
        Next, ///< time to nextProcessAt against `time`; negative once it has passed. Not of final tasks
        Age, ///< age of the last look against `time`
        ErrorAge, ///< age of lastErrorAt against `time`
        Stale, Gone, Flagged, Failing, Overdue,
    };
    enum class Relation : quint8 { Less, LessOrEqual, Equal, GreaterOrEqual, Greater };

    Kind kind = Kind::Word;
    bool negated = false;
    Relation relation = Relation::Equal; ///< of a number or a time
    QString text{}; ///< case folded; that of State as foldedState() does it, that of Family as written: families compare exact
    std::optional<Phase> phase{};
    qint64 number = 0;
    std::chrono::milliseconds time{0};
    std::chrono::milliseconds unit{1}; ///< of Equal: the same in whole units, so that 5m is anything from 5m to less than 6m

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

} // namespace Taskwatch
