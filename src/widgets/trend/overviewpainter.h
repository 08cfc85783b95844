// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plots/overviewplot.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRectF>

#include <optional>

class QPainter;

namespace Taskwatch
{

/// A part of the overview that can be pointed at: the tasks of one phase in one column, or its failures.
struct OverviewSpot {
    int bucket = -1; ///< none: -1
    bool failures = false;
    std::optional<Phase> phase; ///< none where it is the failures, or nothing that can be asked for

    [[nodiscard]] bool canBeAsked() const { return bucket >= 0 && (failures || phase); }

    friend bool operator==(const OverviewSpot &, const OverviewSpot &) = default;
};

/// Draws an overview into a rectangle, and knows what is where in it: a line of names, the stacked phases, below them
/// the bars of failures per minute, and the time.
class OverviewPainter final
{
public:
    OverviewPainter(const OverviewPlot &plot, const QRect &rect, const QFontMetrics &metrics);

    /// Columns that have room in @p width pixels, each wide enough to be pointed at.
    [[nodiscard]] static int mostBuckets(int width, const QFontMetrics &metrics);

    [[nodiscard]] OverviewSpot spotAt(const QPointF &point) const;
    [[nodiscard]] QRectF columnRect(int bucket) const;
    /// Where the phases are stacked.
    [[nodiscard]] const QRectF &tasksRect() const { return m_tasks; }
    [[nodiscard]] const QRectF &failuresRect() const { return m_failures; }
    /// Where @p spot is drawn; empty where nothing is.
    [[nodiscard]] QRectF spotRect(const OverviewSpot &spot) const;

    void paint(QPainter &painter, const QPalette &palette) const;
    /// Over that: the column of @p spot, and what it is part of.
    void paintCrosshair(QPainter &painter, const QPalette &palette, const OverviewSpot &spot) const;
    /// Over that: @p said, and below it @p hint, beside @p spot.
    void paintValues(QPainter &painter, const QPalette &palette, const OverviewSpot &spot, const QString &said,
        const QString &hint) const;

private:
    [[nodiscard]] double xOf(Timestamp time) const;
    [[nodiscard]] double heightOf(int tasks) const;
    void paintNames(QPainter &painter, const QPalette &palette) const;
    void paintGrid(QPainter &painter, const QPalette &palette) const;
    void paintPhases(QPainter &painter, const QPalette &palette) const;
    void paintFailures(QPainter &painter, const QPalette &palette) const;
    void paintUnknown(QPainter &painter, const QPalette &palette) const;

    const OverviewPlot &m_plot;
    QFontMetrics m_metrics;
    QRectF m_names;
    QRectF m_tasks;
    QRectF m_failures;
    int m_topTasks; // tasks at the upper edge
    int m_topFailures; // per minute, at theirs
};

} // namespace Taskwatch
