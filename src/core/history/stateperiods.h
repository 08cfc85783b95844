// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"

namespace Taskwatch {

/// A time in which a task was in one state, or in which polls failed in one way. It lasts until the next period begins.
struct StatePeriod {
    Timestamp from{}; ///< the time that the server told, if it told it; else the best known time
    qsizetype version = -1; ///< index of the first version with this state; -1 if no poll observed it
    qsizetype report = -1; ///< index of the report that told its beginning; -1 if none did

    /// The state; null while polls failed. @p history is that from which the period was made.
    [[nodiscard]] const TaskState *stateIn(const TaskHistory &history) const;

    friend bool operator==(const StatePeriod &, const StatePeriod &) = default;
};

/// The periods of @p history, oldest first. Neighbours differ in their state or failure. The last one is what the last
/// poll says. @p events must be historyEvents() of @p history. O(n log n).
[[nodiscard]] QList<StatePeriod> statePeriods(const TaskHistory &history, const QList<HistoryEvent> &events);

/// Index of the period in @p periods that began with @p event, or else in which it happened; -1 if it was before all.
[[nodiscard]] qsizetype periodOf(const QList<StatePeriod> &periods, const HistoryEvent &event);

} // namespace Taskwatch
