// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "history/stateperiods.h"
#include "plots/timelinescale.h"

#include <optional>
#include <vector>

namespace Taskwatch {

/// Layout of the timeline of a task, for painting, hovering and keyboard navigation. Contains positions, in
/// device-independent pixels from the left end, and no visual properties.
class TimelinePlan final
{
public:
    /// A time in which the task was in one state, as far as polls and the server's reports show.
    struct Segment {
        double left, right;
        Timestamp from, to; ///< `to` of the last segment is the time of the layout
        StatePeriod period;
        std::optional<Phase> phase; ///< none while polls failed

        /// Whether only the server told this state, and no poll observed it.
        [[nodiscard]] bool isToldOnly() const { return period.version < 0; }
    };
    /// The time between two polls in which the state changed, if the server told no state in between.
    struct Span {
        double left, right;
        Timestamp from, to;
    };
    struct Gap {
        double left, right;
        qsizetype gap; ///< index in the history
    };
    struct Collapsed {
        double left, right;
        Timestamp from, to;
    };
    /// One or more events at the same position.
    struct Mark {
        double x; ///< of the shown event
        qsizetype firstEvent, eventEnd; ///< range of indices; NotPolling events in it do not count
        int count = 0; ///< number of events
        int failures = 0; ///< number of failed attempts
        qsizetype shownEvent =
            -1; ///< the most important one: the last failed attempt, else a failed poll, else the first event
    };
    /// A time in the future, or overdue, that the endpoint reported.
    struct Ahead {
        enum class Kind : quint8 { Next, Deadline };
        Kind kind;
        double x;
        Timestamp at; ///< by the local clock
        Timestamp serverAt; ///< by the endpoint's clock
    };

    /// Marks closer than this are merged; with many marks the larger distance leaves room for their counts.
    static constexpr double MarkWidth = 14, CrowdedMarkWidth = 44;

    TimelinePlan() = default;
    /// @p events must be historyEvents() of @p history. @p collapsedWidth: see TimelineScale. @p axis: further times on
    /// the axis, such as momentsOf() other histories that are drawn on the same. O(n log n).
    TimelinePlan(const TaskHistory &history, const QList<HistoryEvent> &events, const ClockReading &moment,
        double width, double collapsedWidth, std::vector<Timestamp> axis = {});

    /// The times that the axis of this history must have, in any order.
    [[nodiscard]] static std::vector<Timestamp> momentsOf(
        const TaskHistory &history, const QList<HistoryEvent> &events, const ClockReading &moment);

    [[nodiscard]] const TimelineScale &scale() const { return m_scale; }
    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }
    /// Collapsed stretches outside gaps.
    [[nodiscard]] const std::vector<Collapsed> &collapsed() const { return m_collapsed; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Ahead> &ahead() const { return m_ahead; }
    /// Position of the event at @p index of the list.
    [[nodiscard]] double xOf(qsizetype index) const { return m_eventPlaces[static_cast<size_t>(index)]; }

    /// Position of @p now, a time after the layout was made; may be beyond the end of the scale.
    [[nodiscard]] double xOfNow(Timestamp now) const;
    /// Left edge of the part that changes as time passes: the last state, future times, an open gap.
    [[nodiscard]] double movesFrom(const TaskHistory &history) const;
    /// Whether this layout is still accurate at @p moment.
    [[nodiscard]] bool holdsAt(const ClockReading &moment) const;

private:
    /// Without positions.
    [[nodiscard]] static std::vector<Ahead> aheadOf(const TaskHistory &history, const ClockReading &moment);
    void planSegments(const TaskHistory &history, const QList<HistoryEvent> &events);
    void planGaps(const TaskHistory &history);
    void planMarks(const QList<HistoryEvent> &events, double markWidth);

    TimelineScale m_scale;
    Timestamp m_now{};
    std::chrono::milliseconds m_offset{}; // endpoint's clock minus local clock
    std::vector<Segment> m_segments;
    std::vector<Span> m_spans;
    std::vector<Gap> m_gaps;
    std::vector<Collapsed> m_collapsed;
    std::vector<Mark> m_marks;
    std::vector<Ahead> m_ahead;
    std::vector<double> m_eventPlaces;
};

} // namespace Taskwatch
