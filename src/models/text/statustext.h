// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "schedule/pollerstatus.h"
#include "text/watchsummary.h"

#include <QString>

namespace Taskwatch {

/// What the status bar says: what the poller does, and how old the oldest fact in the table is.
struct StatusText {
    enum class Mood : quint8 { Idle, Polling, Paused, Trouble };

    Mood mood = Mood::Idle;
    QString text; ///< plain

    friend bool operator==(const StatusText &, const StatusText &) = default;
};

[[nodiscard]] StatusText statusText(const PollerStatus &status, const WatchSummary &summary, const Moment &moment);

/// A skew of the server's clock that is worth a word.
inline constexpr std::chrono::seconds NotedSkew{5};
/// `12 s ahead of ours`, or behind; empty while it is less than NotedSkew or not known.
[[nodiscard]] QString skewText(const PollerStatus &status, const Moment &moment);

/// `every 2 s wished, 10 s achieved: limited to 100 requests/s`
[[nodiscard]] QString paceText(const Pace &pace, const PollerStatus &status);

/// `18`, and `1.5` where it is small.
[[nodiscard]] QString rateText(double requestsPerSecond);

/// A number of tasks, with a singular of its own.
[[nodiscard]] QString tasksText(int count);

/// A number of tasks that no look was over for yet.
[[nodiscard]] QString notAskedText(int count);

/// Time to @p then, rounded up: a countdown says 1 s until it is over.
[[nodiscard]] QString timeToText(MonotonicTime then, const Moment &moment);

/// What keeps the endpoint from being asked: what the banner says. Empty where nothing does.
struct TroubleText {
    QString what; ///< what is wrong, in words that stay the same while it is
    QString next; ///< what happens next; may count down

    friend bool operator==(const TroubleText &, const TroubleText &) = default;
};
[[nodiscard]] TroubleText troubleText(const PollerStatus &status, const Moment &moment);

} // namespace Taskwatch
