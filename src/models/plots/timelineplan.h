// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/historyevent.h"
#include "base/moment.h"
#include "plots/timescale.h"

#include <optional>
#include <vector>

namespace Taskwatch {

/// Where everything stands on a timeline of a task, from left to right: all that painting, hovering and walking ask for, and
/// nothing of how it looks. Positions are device-independent pixels from the left end.
class TimelinePlan final
{
public:
    /// The task was in one state, as far as looks tell.
    struct Segment {
        double left, right;
        Timestamp from, to; ///< `to` of the last one is when it was planned
        qsizetype version; ///< the first version that tells it
        std::optional<Phase> phase; ///< none where looks failed
    };
    /// Between two looks: the state changed somewhere in it.
    struct Span {
        double left, right;
        Timestamp from, to;
    };
    struct Gap {
        double left, right;
        qsizetype gap; ///< of the history
    };
    struct Collapsed {
        double left, right;
        Timestamp from, to;
    };
    /// Events at one place, one or many.
    struct Mark {
        double x; ///< of the event that is shown
        qsizetype firstEvent, eventEnd; ///< all between but NotLooking belong to it
        int count = 0; ///< of them
        int failures = 0; ///< attempts that failed, of them
        qsizetype shownEvent = -1; ///< the one that says most: the last failed attempt, a failed look, else the first
    };
    /// What the endpoint said is to come, or should have.
    struct Ahead {
        enum class Kind : quint8 { Next, Deadline };
        Kind kind;
        double x;
        Timestamp at; ///< by this machine's clock
        Timestamp told; ///< by the endpoint's
    };

    /// So near to each other, marks become one; where they are all over the line, so that their counts find room.
    static constexpr double MarkWidth = 14, CrowdedMarkWidth = 44;

    TimelinePlan() = default;
    /// @p events are historyEvents() of @p history. @p collapsedWidth: see TimeScale. O(n log n).
    TimelinePlan(const TaskHistory &history, const QList<HistoryEvent> &events, const Moment &moment, double width, double collapsedWidth);

    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] const std::vector<Gap> &gaps() const { return m_gaps; }
    /// But those within a gap, which says more.
    [[nodiscard]] const std::vector<Collapsed> &collapsed() const { return m_collapsed; }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<Ahead> &ahead() const { return m_ahead; }
    /// Where the event at @p index of the list is.
    [[nodiscard]] double xOf(qsizetype index) const { return m_eventPlaces[static_cast<size_t>(index)]; }

    /// Where now is, some time after this was planned: beyond the end of the scale where nothing is ahead.
    [[nodiscard]] double xOfNow(Timestamp now) const;
    /// From where on what is drawn changes as time passes: the last state, what is ahead, a gap that lasts.
    [[nodiscard]] double movesFrom(const TaskHistory &history) const;
    /// Whether a plan made at @p now would look much the same.
    [[nodiscard]] bool holdsAt(const Moment &moment) const;

private:
    void planSegments(const TaskHistory &history, const QList<HistoryEvent> &events);
    void planGaps(const TaskHistory &history);
    void planMarks(const QList<HistoryEvent> &events, double markWidth);

    TimeScale m_scale;
    Timestamp m_now{};
    std::chrono::milliseconds m_offset{}; // of the endpoint's clock from ours
    std::vector<Segment> m_segments;
    std::vector<Span> m_spans;
    std::vector<Gap> m_gaps;
    std::vector<Collapsed> m_collapsed;
    std::vector<Mark> m_marks;
    std::vector<Ahead> m_ahead;
    std::vector<double> m_eventPlaces;
};

} // namespace Taskwatch
