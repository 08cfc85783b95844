// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// Delay until a change is noticed: an hour of 10,000 lives on a virtual clock, polled by PollSchedule and
/// RateLimiter, and by a loop that polls one after the other.
[[nodiscard]] QList<Figure> runNotice();

/// The same with the log of QStash v2 (LogWorld), polled by PollEngine with its feed, and each task singly.
[[nodiscard]] QList<Figure> runNoticeFeed();

} // namespace Taskwatch::Bench
