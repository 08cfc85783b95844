// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/spokenlist.h"
#include "cells/timetext.h"
#include "plots/timelineplan.h"

#include <QAbstractScrollArea>

#include <optional>

namespace Taskwatch {

/// The history of one task on a horizontal time axis. The accessible description is about the current event.
///
/// Left and Right select the previous or next event, with Ctrl the previous or next mark; Home and End select the
/// first or last event. Where the language is read from right to left, time runs from right to left. + and − zoom, 0
/// shows everything. The wheel scrolls; with Ctrl it zooms at the pointer. Dragging scrolls.
class TimelineView final : public QAbstractScrollArea, public SpokenList
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Shows @p history. If it belongs to the same task as before, zoom, scroll position and current event are
    /// preserved.
    void setHistory(const TaskHistory &history);
    /// Sets the current time. Must be called each second.
    void setMoment(const ClockReading &moment);
    void setTimeForm(TimeForm times);

    // A common axis with other timelines of the same width:
    /// The times of this history that the common axis must have.
    [[nodiscard]] std::vector<Timestamp> momentsAt(const ClockReading &moment) const;
    /// Sets the times on the axis, and the current time. To be called again when a history changes, or when one of the
    /// timelines no longer holdsAt() the time.
    void setAxis(const std::vector<Timestamp> &moments, const ClockReading &moment);
    /// Whether setMoment() needs no new layout.
    [[nodiscard]] bool holdsAt(const ClockReading &moment) const { return m_plan.holdsAt(moment); }
    /// Shows the same part as @p other.
    void showPart(const TimelineView &other);

    /// All events, oldest first.
    [[nodiscard]] const QList<HistoryEvent> &events() const { return m_events; }
    /// Index of the current event in events(), or -1 if there are no events. It is the newest event until the user
    /// selects another.
    [[nodiscard]] qsizetype currentEvent() const { return m_current; }
    void setCurrentEvent(qsizetype index);

    /// Factor by which the content is wider than the view; 1 shows everything.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Zooms so that the time at @p x, from the edge of the view where time begins, stays there.
    void setZoom(double zoom, double x);

    [[nodiscard]] qsizetype spokenCount() const override { return m_events.size(); }
    /// When the event happened, how it is known, and what it is.
    [[nodiscard]] QString spokenItem(qsizetype index) const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// setCurrentEvent() or the user chose another event.
    void eventChosen(qsizetype index);
    /// The user zoomed or scrolled.
    void partChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void setCurrent(std::optional<HistoryEvent> current);
    void plan();
    /// Index of the most informative of the newest events.
    [[nodiscard]] qsizetype newestEvent() const;
    void step(int by, bool byMarks);
    void reveal(double x);
    void reportCurrent();
    /// The distance of @p x in the viewport from its edge where time begins.
    [[nodiscard]] double fromBegin(double x) const { return isRightToLeft() ? viewport()->width() - x : x; }
    /// fromBegin() of the plan's begin.
    [[nodiscard]] double origin() const;
    /// Width of the content in pixels, without the margins.
    [[nodiscard]] double planWidth() const;

    TaskHistory m_history;
    QList<HistoryEvent> m_events;
    TimelinePlan m_plan;
    std::vector<Timestamp> m_axis; // further times on the axis
    ClockReading m_moment{};
    TimeForm m_times = TimeForm::Relative;
    double m_zoom = 1;
    qsizetype m_current = -1;
    bool m_followsNewest = true;
    std::optional<QPoint> m_dragged; // last pointer position while the button is down
    bool m_wasDragged = false;
};

} // namespace Taskwatch
