// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plots/timelineplan.h"
#include "cells/timetext.h"

#include <QAbstractScrollArea>

#include <optional>

class QLabel;

namespace Taskwatch {

/// What was seen of one task over time, drawn from left to right, and below it in words the event that the keys are at.
///
/// Left and Right go from event to event, with Ctrl from mark to mark, Home and End to the first and the last; + and − zoom, 0 fits
/// all. The wheel scrolls, with Ctrl it zooms at the pointer; what is drawn can be dragged.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Shows @p history instead. Of the same task as before it is taken for a newer state of that: zoom, place and current event stay.
    void setHistory(const TaskHistory &history);
    /// What is shown, and what came later: see TaskHistory::extend().
    void extend(const TaskHistory &later);
    [[nodiscard]] const TaskHistory &history() const { return m_history; }
    /// Also called every second: now moves on, and what is told relative to it.
    void setMoment(const Moment &moment);
    void setTimeForm(TimeForm times);

    /// From the oldest to the newest.
    [[nodiscard]] const QList<HistoryEvent> &events() const { return m_events; }
    /// The event that keys are at, an index into events(), or -1 where there is none. Until a person goes elsewhere it is the newest.
    [[nodiscard]] qsizetype currentEvent() const { return m_current; }
    void setCurrentEvent(qsizetype index);

    /// How many times as wide as the view everything is; 1 fits all.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Zooms so that what is at @p x, in the view, stays there.
    void setZoom(double zoom, double x);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another event is current, whoever made it so.
    void currentEventChanged(qsizetype index);

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
    void take(std::optional<HistoryEvent> current);
    void plan();
    /// The one that says most of what happened last.
    [[nodiscard]] qsizetype newestEvent() const;
    void place();
    void step(int by, bool byMarks);
    void reveal(double x);
    void tellCurrent();
    /// Where the plan begins in the viewport.
    [[nodiscard]] double origin() const;
    /// How wide all is, without the room at its ends.
    [[nodiscard]] double planWidth() const;
    /// What is under the pointer: plain text.
    [[nodiscard]] QString toolTipAt(QPoint position) const;

    TaskHistory m_history;
    QList<HistoryEvent> m_events;
    TimelinePlan m_plan;
    Moment m_moment{};
    TimeForm m_times = TimeForm::Relative;
    double m_zoom = 1;
    qsizetype m_current = -1;
    bool m_followsNewest = true;
    std::optional<QPoint> m_dragged; // where the pointer was last, while the button is down
    bool m_wasDragged = false;
    QString m_text; // of the line, whole
    QLabel *m_line;
};

} // namespace Taskwatch
