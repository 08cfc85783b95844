// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "history/taskhistory.h"
#include "support/builders.h"
#include "support/statesof.h"

namespace Taskwatch::Test {

/// Sample histories: a task that failed four times, with a gap in polling, until Start + 67 min; and very long ones.
class TimelineSample final
{
public:
    static constexpr Timestamp Start = fromUnixMs(1678900000000);

    [[nodiscard]] static ClockReading moment(
        std::chrono::milliseconds after, std::chrono::milliseconds clockOffset = {})
    {
        return {.now = Start + after, .tick = tickAt(Start + after), .serverNow = Start + after + clockOffset};
    }

    [[nodiscard]] static Task task(
        const char *state, qint64 retried, std::optional<std::chrono::seconds> failedAt = {}, const char *error = "")
    {
        Task task = exampleTask();
        task.completedAt.reset();
        task.nextProcessAt.reset();
        task.state = Test::stateOf(QString::fromLatin1(state));
        task.retried = retried;
        task.lastErrorAt = failedAt ? OptionalTime<Timestamp>(Start + *failedAt) : OptionalTime<Timestamp>();
        task.error = QString::fromLatin1(error);
        return task;
    }

    [[nodiscard]] static TaskHistory retried()
    {
        using namespace std::chrono_literals;
        TaskHistory history;
        history.taskId = id("tsk_123");
        history.watchedSince = Start;
        const auto add = [&history](const std::variant<Task, FetchError> &outcome, std::chrono::milliseconds asked,
                             std::chrono::milliseconds before = 2s) {
            history.versions.append({.outcome = outcome,
                .unchangedAt = history.versions.isEmpty() ? OptionalTime<Timestamp>()
                                                          : OptionalTime<Timestamp>(Start + asked - before),
                .askedAt = Start + asked,
                .answeredAt = Start + asked + 80ms});
        };
        add(task("scheduled", 0), 0s);
        add(task("active", 0), 60s);
        add(task("retrying", 1, 100s, "Connection timeout"), 101s);
        add(task("active", 1, 100s, "Connection timeout"), 190s);
        add(task("retrying", 2, 249s, "503 Service Unavailable: upstream connect error"), 250s);
        add(task("active", 2, 249s, "503 Service Unavailable: upstream connect error"), 250s + 6min + 120s, 20s);
        add(task("retrying", 3, 760s, "503 Service Unavailable: upstream connect error"), 762s);
        add(task("active", 3, 760s, "503 Service Unavailable: upstream connect error"), 762s + 50min);
        Task last = task(
            "retrying", 4, 3820s, "503 Service Unavailable: upstream connect error or disconnect/reset before headers");
        last.nextProcessAt = Start + 4110s;
        last.deadline = Start + 4200s;
        add(last, 3821s);
        history.gaps.append({.from = Start + 300s, .to = Start + 300s + 6min, .reason = WatchGap::Reason::NotRunning});
        history.confirmedAt = Start + 4000s;
        return history;
    }

    /// A history with @p changes changes of state, one every ten seconds.
    [[nodiscard]] static TaskHistory long_(int changes)
    {
        TaskHistory history;
        history.taskId = id("tsk_long");
        history.watchedSince = Start;
        for (int i = 0; i < changes; ++i) {
            const std::chrono::seconds asked(10 * i);
            const bool runs = i % 2 == 0;
            history.versions.append(
                {.outcome = task(runs ? "active" : "retrying", (i + 1) / 2, asked, "503 Service Unavailable"),
                    .unchangedAt = i ? OptionalTime<Timestamp>(Start + asked - std::chrono::seconds(1))
                                     : OptionalTime<Timestamp>(),
                    .askedAt = Start + asked,
                    .answeredAt = Start + asked});
        }
        return history;
    }
};

} // namespace Taskwatch::Test
