// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/labelrow.h"
#include "plots/timelineplan.h"
#include "cells/timetext.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

namespace Taskwatch {

/// What is to be painted of a timeline.
struct TimelineScene {
    const TaskHistory &history;
    const QList<HistoryEvent> &events;
    const TimelinePlan &plan;
    Moment moment;
    TimeForm times;
    qsizetype current; ///< event with the focus mark, or -1
    bool focused; ///< whether keys go to the timeline
    double origin; ///< where the plan begins in the painted area; less than 0 where that is scrolled
};

/// Heights within a timeline: a row of labels above the lane, two below.
struct TimelineRows {
    TimelineRows(const QFontMetrics &metrics, int height);
    [[nodiscard]] static int heightFor(const QFontMetrics &metrics);

    QRect above; ///< what failed
    int lane; ///< the middle of it
    QRect states; ///< words of states, of what is left out, and of what is next
    QRect times;
};

/// Paints a timeline: the task's states as a line, thick where an attempt runs, with what failed marked on it.
class TimelinePainter final
{
public:
    TimelinePainter(QPainter *painter, const TimelineScene &scene, const QFontMetrics &metrics, const QPalette &palette, const QRect &area, qreal devicePixelRatio);

    void paint();

    /// What a label of so long a collapsed stretch says.
    [[nodiscard]] static QString collapsedText(std::chrono::milliseconds length);
    /// From now on is said what is to come or should have: `next in 2 m 13 s`.
    [[nodiscard]] static QString aheadText(const TimelinePlan::Ahead &ahead, const Moment &moment, TimeForm times);
    [[nodiscard]] static QString gapText(const WatchGap &gap, Timestamp now);

private:
    [[nodiscard]] double at(double x) const { return m_scene.origin + x; }
    /// The same, but never far out of sight: zoomed in, a line may be millions of pixels long, which are dashed one by one.
    [[nodiscard]] double near(double x) const;
    [[nodiscard]] bool isSeen(double left, double right) const { return at(right) >= m_area.left() - 20 && at(left) <= m_area.right() + 20; }
    [[nodiscard]] QColor lineColor(std::optional<Phase> phase) const;
    void paintSegments();
    void paintSpans();
    void paintGaps();
    void paintCollapsed();
    void paintAhead();
    void paintNowLine();
    void paintNow();
    void paintMarks();
    void paintFailureLabels();
    enum class Which : quint8 { Last, Others };
    void paintStates(Which which);
    /// In at most @p most pixels; empty where that is too little.
    [[nodiscard]] QString failureLabel(const TimelinePlan::Mark &mark, int most) const;
    void paintFocus();
    void paintBegin();
    /// At its place in a row, as near to the middle at @p x as there is room; returns whether there was.
    bool label(LabelRow &row, const QRect &where, double x, const QString &text, const QColor &color, double mayShift = 0);
    bool labelFrom(LabelRow &row, const QRect &where, double left, const QString &text, const QColor &color, double mayShift = 0);

    QPainter *m_painter;
    const TimelineScene &m_scene;
    QFontMetrics m_metrics;
    QPalette m_palette;
    QRect m_area;
    qreal m_ratio;
    TimelineRows m_rows;
    QColor m_ground, m_text, m_quiet;
    LabelRow m_above, m_states, m_times;
};

} // namespace Taskwatch
