// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plots/trendplot.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

namespace Taskwatch {

/// An item of the trend chart: the tasks of one phase in one column, or the failures of that column.
struct TrendSpot {
    int bucket = -1; ///< -1: none
    bool failures = false;
    std::optional<Phase> phase; ///< none for failures, and where there is nothing to click

    [[nodiscard]] bool canBeAsked() const { return bucket >= 0 && (failures || phase); }

    friend bool operator==(const TrendSpot &, const TrendSpot &) = default;
};

/// Lays out and draws the trend chart in a rectangle: a legend, the stacked phases, the bars of failures per minute,
/// and the time axis. Converts between points and items. Where @p direction is from right to left, all is mirrored.
class TrendPainter final
{
public:
    TrendPainter(const TrendPlot &plot, const QRect &rect, const QFontMetrics &metrics, Qt::LayoutDirection direction);

    /// Number of columns that fit into @p width pixels. Each is wide enough to be pointed at.
    [[nodiscard]] static int mostBuckets(int width, const QFontMetrics &metrics);

    [[nodiscard]] TrendSpot spotAt(const QPointF &point) const;
    /// The bucket at @p x; the first or the last beyond the edges. There must be one.
    [[nodiscard]] int bucketAt(double x) const;
    [[nodiscard]] QRectF columnRect(int bucket) const;
    /// Rectangle of @p spot; empty if nothing is drawn for it.
    [[nodiscard]] QRectF spotRect(const TrendSpot &spot) const;

    void paint(QPainter &painter, const QPalette &palette) const;
    /// Marks the columns from @p first to @p last, over the chart.
    void paintStretch(QPainter &painter, const QPalette &palette, int first, int last) const;
    /// Draws a line in the middle of the column of @p spot and a frame around the item, over the chart.
    void paintCrosshair(QPainter &painter, const QPalette &palette, const TrendSpot &spot) const;
    /// Draws a box with @p said and, below it, @p hint beside @p spot, over the chart.
    void paintValues(QPainter &painter, const QPalette &palette, const TrendSpot &spot, const QString &said,
        const QString &hint) const;

private:
    [[nodiscard]] double xOf(Timestamp time) const;
    /// @p rect, which is laid out from left to right, where it is in the chart.
    [[nodiscard]] QRectF visualRect(const QRectF &rect) const;
    [[nodiscard]] double heightOf(int tasks) const { return m_tasks.height() * tasks / m_topTasks; }
    void paintNames(QPainter &painter, const QPalette &palette) const;
    void paintGrid(QPainter &painter, const QPalette &palette) const;
    void paintPhases(QPainter &painter, const QPalette &palette) const;
    void paintFailures(QPainter &painter, const QPalette &palette) const;
    void paintHosts(QPainter &painter, const QPalette &palette, double left) const;
    void paintUnknown(QPainter &painter, const QPalette &palette) const;

    const TrendPlot &m_plot;
    QFontMetrics m_metrics;
    Qt::LayoutDirection m_direction;
    QRectF m_names;
    QRectF m_tasks;
    QRectF m_failures;
    int m_topTasks; // upper end of the axis
    int m_topFailures; // upper end of the axis, per minute
};

} // namespace Taskwatch
