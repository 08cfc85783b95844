// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"
#include "plots/timelineplan.h"
#include "timeline/labelplacer.h"
#include "timeline/timelinerows.h"

#include <QFontMetrics>
#include <QPalette>

class QPainter;

namespace Taskwatch {

/// The input for painting a timeline.
struct TimelineScene {
    const TaskHistory &history;
    const QList<HistoryEvent> &events;
    const TimelinePlan &plan;
    ClockReading moment;
    TimeForm timeForm;
    qsizetype current; ///< index of the event with the focus mark, or -1
    bool focused; ///< whether the timeline has the focus
    double origin; ///< of the plan, from the area's edge where time begins; negative when scrolled
    bool isMirrored; ///< whether time runs from right to left
};

/// Paints a timeline: a line for the task's states, thick while an attempt runs, and marks for events and failures.
class TimelinePainter final
{
public:
    TimelinePainter(QPainter *painter, const TimelineScene &scene, const QFontMetrics &metrics, const QPalette &palette,
        const QRect &area, qreal devicePixelRatio);

    void paint();

private:
    /// From @p x in the plan to x in the painted area.
    [[nodiscard]] double areaX(double x) const
    {
        return m_scene.isMirrored ? m_area.width() - m_scene.origin - x : m_scene.origin + x;
    }
    /// From @p left to @p right in the plan, and @p half above and below @p y.
    [[nodiscard]] QRectF areaRect(double left, double right, double y, double half) const
    {
        return {areaX(m_scene.isMirrored ? right : left), y - half, right - left, 2 * half};
    }
    /// As areaX(), but clamped to a range just beyond the visible area: a zoomed line may be millions of pixels long,
    /// and each dash costs time.
    [[nodiscard]] double clampedX(double x) const;
    [[nodiscard]] bool isVisible(double left, double right) const
    {
        return m_scene.origin + right >= -20 && m_scene.origin + left <= m_area.width() + 20;
    }
    [[nodiscard]] QColor lineColor(std::optional<Phase> phase) const;
    void paintSegments();
    void paintSpans();
    void paintGaps();
    void paintCollapsed();
    void paintAxis();
    void paintTicks();
    void paintFutureTimes();
    void paintNowLine();
    void paintNowLabel();
    void paintMarks();
    void paintFailureLabels();
    enum class Which : quint8 { Last, Others };
    void paintStates(Which which);
    /// The label of @p mark, cut to @p most pixels; empty if nothing fits.
    [[nodiscard]] QString failureLabel(const TimelinePlan::Mark &mark, int most) const;
    void paintFocus();
    void paintLeftTime();
    /// Draws @p text in @p row, centred at @p x or shifted by at most @p mayShift. Returns whether there was space
    /// for it.
    bool drawLabel(
        LabelPlacer &row, const QRect &where, double x, const QString &text, const QColor &color, double mayShift = 0);
    /// As drawLabel(), but the text begins at @p left.
    bool drawLabelFrom(LabelPlacer &row, const QRect &where, double left, const QString &text, const QColor &color,
        double mayShift = 0);

    QPainter *m_painter;
    const TimelineScene &m_scene;
    QFontMetrics m_metrics;
    QPalette m_palette;
    QRect m_area;
    qreal m_ratio;
    TimelineRows m_rows;
    QColor m_ground, m_text, m_quiet;
    LabelPlacer m_above, m_states, m_times;
};

} // namespace Taskwatch
