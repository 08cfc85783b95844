// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "schedule/pollerstatus.h"
#include "table/tasktable.h"

#include <QStringList>

namespace Taskwatch {

/// How up to date the rows of a table are.
struct WatchSummary {
    int rows = 0;
    int settled = 0; ///< final or gone: polled rarely or no longer
    int neverPolled = 0; ///< no poll has finished yet
    std::optional<std::chrono::milliseconds>
        oldestPoll; ///< age of the oldest last poll of the rows that are still polled

    friend bool operator==(const WatchSummary &, const WatchSummary &) = default;
};

/// O(rows of @p table), with little work for each row.
[[nodiscard]] WatchSummary watchSummary(const TaskTable &table, MonotonicTime now);

/// Text of the status bar: what the poller does, and the age of the oldest fact in the table.
struct StatusText {
    enum class Mood : quint8 { Idle, Polling, Paused, Trouble };

    Mood mood = Mood::Idle;
    QString text; ///< plain

    friend bool operator==(const StatusText &, const StatusText &) = default;
};

/// Full: with rates and delays. Calm: only what a glance needs.
enum class StatusDetail : quint8 { Full, Calm };

/// @p pausedSince: by this machine's clock; none if it is not known.
[[nodiscard]] StatusText statusText(const PollerStatus &status, const WatchSummary &summary, const ClockReading &moment,
    StatusDetail detail = StatusDetail::Full, std::optional<Timestamp> pausedSince = std::nullopt);

/// Minimum clock skew that is shown.
inline constexpr std::chrono::seconds ReportedSkew{5};
/// `12 s ahead` or `12 s behind`; empty if the skew is unknown or below ReportedSkew.
[[nodiscard]] QString skewText(const PollerStatus &status, const ClockReading &moment);

/// `target every 2 s, actual every 10 s: limited to 100 requests/s`
[[nodiscard]] QString lagText(const Lag &pace, const PollerStatus &status);

/// `18`, or `1.5` for small rates.
[[nodiscard]] QString rateText(double requestsPerSecond);

/// `1 task`, `2 tasks`.
[[nodiscard]] QString tasksText(int count);

/// How many rows a table shows, has and are selected: `87 shown of 1,204 · 3 selected`, then shorter forms for less
/// room. `1,204 tasks` if it shows all.
[[nodiscard]] QStringList rowCountTexts(int shown, int total, int selected);

/// `2 not polled yet`.
[[nodiscard]] QString notAskedText(int count);

/// Time until @p then, rounded up to seconds, so that a countdown ends with 1 s.
[[nodiscard]] QString timeToText(MonotonicTime then, const ClockReading &moment);

} // namespace Taskwatch
