// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/momentquestion.h"
#include "trend/overviewpainter.h"

#include <QWidget>

namespace Taskwatch
{

/// The tasks of each phase over time, and failures per minute, drawn. The pointer or the arrow keys read values; a
/// click or Enter asks for the tasks of what is pointed at.
class OverviewChart final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewChart(QWidget *parent = nullptr);

    /// Shows @p samples, oldest first, and @p gaps.
    void setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps);
    /// Shows @p span up to @p now. Cheap where neither the minute nor the span is another.
    void setTime(Timestamp now, std::chrono::minutes span);

    [[nodiscard]] const OverviewPlot &plot() const { return m_plot; }
    /// What the pointer or the keys are at.
    [[nodiscard]] const OverviewSpot &spot() const { return m_spot; }
    /// Where @p spot is, in pixels of the widget; empty where nothing is.
    [[nodiscard]] QRect rectOf(const OverviewSpot &spot) const;
    /// What is said where nothing is drawn; empty where something is.
    [[nodiscard]] QString emptyText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void momentChosen(const Taskwatch::MomentQuestion &question);
    /// A person wants to see a longer time (1) or a shorter one (-1).
    void zoomRequested(int by);
    /// A person is done here.
    void left();

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] OverviewPainter painterOf() const { return {m_plot, rect(), fontMetrics()}; }
    [[nodiscard]] QList<OverviewSpot> spotsIn(int bucket) const;
    [[nodiscard]] bool spansDays() const { return m_plot.to - m_plot.from > std::chrono::hours(24); }
    [[nodiscard]] QString hintOf(const OverviewSpot &spot) const;
    void layOut();
    void pointAt(const OverviewSpot &spot);
    void moveTo(int bucket);
    void moveAmongSpots(int by);
    void ask();

    QList<PhaseSample> m_samples;
    QList<WatchGap> m_gaps;
    bool m_everSet = false; // else what was recorded is still being read
    Timestamp m_now{};
    std::chrono::minutes m_span{60};
    OverviewPlot m_plot;
    OverviewSpot m_spot;
    OverviewSpot m_pressed; // where the button went down
};

} // namespace Taskwatch
