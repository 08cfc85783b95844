// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessibility/spokenlist.h"
#include "history/samplequery.h"
#include "plots/trendtext.h"
#include "trend/trendpainter.h"

#include <QTimer>
#include <QWidget>

#include <utility>

namespace Taskwatch {

/// Chart of the number of tasks in each phase and of the failures per minute over time, mirrored where the language is
/// read from right to left. The pointer or the arrow keys
/// show the values of a column. A click or Enter emits momentChosen() for the item under the pointer. Dragging over a
/// stretch, or + and -, shows only a part of the time; a double click or Escape shows all of it again.
class TrendChart final : public QWidget, public SpokenList
{
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps);
    /// Divides the failures by host; none: does not divide them.
    void setHostFailures(const std::optional<QList<HostFailures>> &failures);
    /// Shows the time from @p now - @p span, or from the first sample if that is later, to @p now. Does little if
    /// neither the minute nor the span has changed. Another span ends the zoom.
    void setTime(Timestamp now, std::chrono::minutes span);
    /// Shows only the time from @p from to @p to, at least LeastZoom of it.
    void zoom(Timestamp from, Timestamp to);
    void showWhole() { setZoom(std::nullopt); }
    [[nodiscard]] bool isZoomed() const { return m_zoom.has_value(); }

    static constexpr std::chrono::minutes LeastZoom{5};

    [[nodiscard]] const TrendPlot &plot() const { return m_plot; }
    /// The item under the pointer or at the keyboard cursor.
    [[nodiscard]] const TrendSpot &spot() const { return m_spot; }
    /// Rectangle of @p spot in widget coordinates; empty if nothing is drawn for it.
    [[nodiscard]] QRect rectOf(const TrendSpot &spot) const;
    /// The text shown in place of the chart; empty if there is data.
    [[nodiscard]] QString emptyText() const;

    /// The columns, the earliest first.
    [[nodiscard]] qsizetype spokenCount() const override { return m_plot.anyKnown ? m_plot.buckets.size() : 0; }
    [[nodiscard]] QString spokenItem(qsizetype index) const override
    {
        return bucketText(m_plot.buckets[index], spansDays(), m_plot.hosts);
    }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentChosen(const Taskwatch::SampleQuery &question);
    /// The user wants to see a longer time than the whole.
    void longerRequested();
    /// Only a part of the time is shown, or all of it again.
    void zoomChanged(bool zoomed);
    /// The user pressed Escape.
    void focusReleased();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] TrendPainter painterOf() const { return {m_plot, rect(), fontMetrics(), layoutDirection()}; }
    [[nodiscard]] QList<TrendSpot> spotsIn(int bucket) const;
    [[nodiscard]] bool spansDays() const { return m_plot.to - m_plot.from > std::chrono::hours(24); }
    [[nodiscard]] QString hintOf(const TrendSpot &spot) const;
    /// The time that is shown without a zoom.
    [[nodiscard]] std::pair<Timestamp, Timestamp> whole() const;
    void setZoom(const std::optional<std::pair<Timestamp, Timestamp>> &zoom);
    /// Shows @p factor times as much time around the cursor.
    void zoomBy(double factor);
    void pan(int direction);
    void updateLayout();
    void pointAt(const TrendSpot &spot);
    void moveTo(int bucket);
    void moveAmongSpots(int by);
    void ask();

    QList<PhaseSample> m_samples;
    QList<WatchGap> m_gaps;
    bool m_everSet = false; // false until the history has been read
    Timestamp m_now{};
    std::chrono::minutes m_span{60};
    TrendPlot m_plot;
    TrendSpot m_spot;
    std::optional<QList<HostFailures>> m_hosts; // none: the failures are not divided
    HostColors m_hostColors;
    std::optional<std::pair<Timestamp, Timestamp>> m_zoom;
    TrendSpot m_pressed; // where the mouse button was pressed
    std::optional<QPoint> m_dragStart; // where the left button was pressed, while it is down
    bool m_dragging = false; // farther than a click
    QTimer m_click; // a click waits while a double click would end the zoom
};

} // namespace Taskwatch
