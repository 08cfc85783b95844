// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QtGlobal>

#include <optional>

namespace Taskwatch {

class ServerClock;
struct Observation;

/// The parts of a poll's result that decide when to poll next.
struct PollResult {
    enum class Outcome : quint8 {
        Running,
        Waiting, ///< waiting or retrying
        Unknown, ///< an undocumented state: treated as waiting without a time
        Final, ///< the state cannot change any more
        FailedFinally, ///< as Final, but a person may run the task again
        NotFound, ///< 404 or 410
        Failed, ///< another failure of this task's poll: bad answer, 5xx, time-out
    };

    Outcome outcome = Outcome::Failed;
    std::optional<MonotonicTime> nextProcessAt; ///< converted to this machine's monotonic clock
    quint64 fingerprint = 0; ///< hash of all fields whose change counts; of the last answer if this poll failed
    bool mayBeGone = true; ///< false if "not found" is more likely a problem of the endpoint than of the task
};

/// What @p observation, the result of a poll, means for the next one. @p lastFingerprint: that of the last answer with
/// the task, 0 before the first.
[[nodiscard]] PollResult pollResult(const Observation &observation, const ServerClock &clock, quint64 lastFingerprint);

} // namespace Taskwatch
