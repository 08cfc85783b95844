// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trend/trendpainter.h"

#include "cells/phasetext.h"
#include "plots/trendtext.h"
#include "plots/trendticks.h"
#include "theme/colors.h"
#include "theme/symbol.h"
#include "trend/valuebox.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace Taskwatch {

namespace {

struct TrendPainterWords {
    Q_DECLARE_TR_FUNCTIONS(TrendPainter)
};

constexpr int LeastColumn = 3; // pixels
constexpr double LeastToHit = 4; // pixels
constexpr int Edge = 10; // pixels, on either side
constexpr int LegendSymbolSize = 14;

int labelWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("500,000")) + 6;
}

QColor colorOf(std::optional<Phase> phase, const QPalette &palette)
{
    return phase ? phaseColor(*phase, palette) : quietColor(palette);
}

/// Colour of the host at @p index in TrendPlot::hosts; behind the last: of all others.
QColor hostColor(qsizetype index, const TrendPlot &plot, const QPalette &palette)
{
    constexpr std::array Colors = {ProfileColor::Blue, ProfileColor::Orange, ProfileColor::Teal, ProfileColor::Purple,
        ProfileColor::Yellow, ProfileColor::Pink, ProfileColor::Green, ProfileColor::Red};
    static_assert(Colors.size() == HostColors::Count);
    return index < plot.hosts.size() ? profileColor(Colors[static_cast<size_t>(plot.hostColors[index])], palette)
                                     : quietColor(palette);
}

/// Hatches @p rect to show that nothing is known about it.
void hatch(QPainter &painter, const QPalette &palette, const QRectF &rect)
{
    QColor line = quietColor(palette);
    line.setAlphaF(wantsMoreContrast() ? 0.9F : 0.55F);
    painter.fillRect(rect, QBrush(line, Qt::BDiagPattern));
}

/// From @p left to @p right, or the other way, rounded to whole pixels, so that neighbouring rectangles meet without a
/// seam.
QRectF onPixels(double left, double top, double right, double bottom)
{
    if (right < left)
        std::swap(left, right);
    const double x = std::round(left);
    const double y = std::round(top);
    return {x, y, std::round(right) - x, std::round(bottom) - y};
}

} // namespace

TrendPainter::TrendPainter(
    const TrendPlot &plot, const QRect &rect, const QFontMetrics &metrics, Qt::LayoutDirection direction)
    : m_plot(plot)
    , m_metrics(metrics)
    , m_direction(direction)
    , m_topTasks(roundTop(plot.mostTasks))
    , m_topFailures(roundTop(plot.mostFailures))
{
    const int half = labelWidth(metrics) / 2;
    const QRectF inner(QStyle::visualRect(
        direction, rect, rect.adjusted(Edge + labelWidth(metrics), 4, -Edge - half, -metrics.height() - 8)));
    const double line = std::max(metrics.height(), LegendSymbolSize) + 8;
    const double bars = std::clamp(inner.height() * 0.24, 20.0, 90.0);
    m_names = QRectF(inner.left(), inner.top(), inner.width(), line);
    m_failures = QRectF(inner.left(), inner.bottom() - bars, inner.width(), bars);
    m_tasks = QRectF(inner.left(), m_names.bottom(), inner.width(),
        std::max(10.0, m_failures.top() - metrics.height() - 8 - m_names.bottom()));
}

int TrendPainter::mostBuckets(int width, const QFontMetrics &metrics)
{
    return std::max(1, (width - 2 * Edge - labelWidth(metrics) * 3 / 2) / LeastColumn);
}

double TrendPainter::xOf(Timestamp time) const
{
    const auto whole = static_cast<double>((m_plot.to - m_plot.from).count());
    const double distance = m_tasks.width() * static_cast<double>((time - m_plot.from).count()) / std::max(1.0, whole);
    return m_direction == Qt::RightToLeft ? m_tasks.right() - distance : m_tasks.left() + distance;
}

QRectF TrendPainter::visualRect(const QRectF &rect) const
{
    return m_direction == Qt::RightToLeft
        ? rect.translated(m_tasks.left() + m_tasks.right() - rect.left() - rect.right(), 0)
        : rect;
}

QRectF TrendPainter::columnRect(int bucket) const
{
    const TrendBucket &column = m_plot.buckets[bucket];
    return onPixels(xOf(column.from), m_tasks.top(), xOf(column.to), m_failures.bottom());
}

QRectF TrendPainter::spotRect(const TrendSpot &spot) const
{
    if (!spot.canBeAsked())
        return {};
    const TrendBucket &bucket = m_plot.buckets[spot.bucket];
    const QRectF column = columnRect(spot.bucket);
    if (!bucket.isKnown())
        return {};
    if (spot.failures) {
        const double height = m_failures.height() * bucket.failuresPerMinute() / m_topFailures;
        return onPixels(column.left(), m_failures.bottom() - (bucket.failures > 0 ? std::max(2.0, height) : 0),
            column.right(), m_failures.bottom());
    }
    int below = 0;
    for (const std::optional<Phase> &phase : StackedPhases) {
        const int count = bucket.counts.of(phase);
        if (phase == spot.phase)
            return onPixels(column.left(), m_tasks.bottom() - heightOf(below + count), column.right(),
                m_tasks.bottom() - heightOf(below));
        below += count;
    }
    return {};
}

int TrendPainter::bucketAt(double x) const
{
    const double distance = m_direction == Qt::RightToLeft ? m_tasks.right() - x : x - m_tasks.left();
    const double share = distance / m_tasks.width();
    return std::clamp(static_cast<int>(share * static_cast<double>(m_plot.buckets.size())), 0,
        static_cast<int>(m_plot.buckets.size()) - 1);
}

TrendSpot TrendPainter::spotAt(const QPointF &point) const
{
    TrendSpot spot;
    if (m_plot.buckets.isEmpty() || point.x() < m_tasks.left() || point.x() >= m_tasks.right()
        || point.y() < m_tasks.top() || point.y() > m_failures.bottom())
        return spot;
    spot.bucket = bucketAt(point.x());
    const TrendBucket &bucket = m_plot.buckets[spot.bucket];
    if (!bucket.isKnown())
        return spot;
    if (point.y() > m_tasks.bottom()) {
        spot.failures = bucket.failures > 0; // anywhere above the bar, because low bars are hard to hit
        return spot;
    }
    double top = m_tasks.bottom();
    for (const std::optional<Phase> &phase : StackedPhases) {
        const int count = bucket.counts.of(phase);
        if (count == 0)
            continue;
        top -= std::max(heightOf(count), LeastToHit); // small counts are hard to hit too
        if (point.y() >= top) {
            spot.phase = phase;
            break;
        }
    }
    return spot;
}

void TrendPainter::paint(QPainter &painter, const QPalette &palette) const
{
    painter.setLayoutDirection(m_direction);
    painter.fillRect(m_tasks, palette.color(QPalette::Base));
    painter.fillRect(m_failures, palette.color(QPalette::Base));
    paintPhases(painter, palette);
    paintFailures(painter, palette);
    paintUnknown(painter, palette);
    paintGrid(painter, palette);
    paintNames(painter, palette);
}

void TrendPainter::paintNames(QPainter &painter, const QPalette &palette) const
{
    double x = m_names.left();
    for (const std::optional<Phase> &phase : StackedPhases) {
        const bool occurs = std::any_of(m_plot.buckets.begin(), m_plot.buckets.end(),
            [&phase](const TrendBucket &bucket) { return bucket.counts.of(phase) > 0; });
        if (!occurs)
            continue;
        const QString word = phaseWord(phase);
        const int width = m_metrics.horizontalAdvance(word);
        if (x + LegendSymbolSize + 4 + width > m_names.right() + labelWidth(m_metrics) / 2.0)
            break; // the remaining phases are named in the box of values
        const QRectF place(x, m_names.center().y() - LegendSymbolSize / 2.0, LegendSymbolSize, LegendSymbolSize);
        painter.drawPixmap(visualRect(place).topLeft(),
            symbolPixmap(phase ? phaseSymbol(*phase) : Symbol::Unseen, colorOf(phase, palette), LegendSymbolSize,
                painter.device()->devicePixelRatioF()));
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(visualRect({x + LegendSymbolSize + 4, m_names.top(), width + 2.0, m_names.height()}),
            Qt::AlignVCenter | Qt::AlignLeft, word);
        x += LegendSymbolSize + 4 + width + 14;
    }
    painter.setPen(quietColor(palette));
    const QString title = TrendPainterWords::tr("Failures per minute");
    painter.drawText(
        QRectF(m_failures.left(), m_failures.top() - m_metrics.height() - 3, m_failures.width(), m_metrics.height()),
        Qt::AlignVCenter | Qt::AlignLeft, title);
    paintHosts(painter, palette, m_failures.left() + m_metrics.horizontalAdvance(title) + 14);
}

void TrendPainter::paintHosts(QPainter &painter, const QPalette &palette, double left) const
{
    if (m_plot.hosts.isEmpty())
        return;
    QStringList names;
    for (const QString &host : m_plot.hosts)
        names.append(hostText(host));
    if (std::any_of(m_plot.buckets.begin(), m_plot.buckets.end(),
            [](const TrendBucket &bucket) { return bucket.otherFailures() > 0; }))
        names.append(TrendPainterWords::tr("others", "failures at other hosts"));
    constexpr int Swatch = 9; // pixels
    const double top = m_failures.top() - m_metrics.height() - 3;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int width = m_metrics.horizontalAdvance(names[i]);
        if (left + Swatch + 4 + width > m_failures.right())
            break; // the remaining hosts are named in the box of values
        painter.fillRect(visualRect({left, top + (m_metrics.height() - Swatch) / 2.0, Swatch, Swatch}),
            hostColor(i, m_plot, palette));
        painter.setPen(palette.color(QPalette::WindowText));
        painter.drawText(visualRect({left + Swatch + 4, top, width + 2.0, 1.0 * m_metrics.height()}),
            Qt::AlignVCenter | Qt::AlignLeft, names[i]);
        left += Swatch + 4 + width + 14;
    }
}

void TrendPainter::paintGrid(QPainter &painter, const QPalette &palette) const
{
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.13F);
    const auto level = [&](const QRectF &area, int value, int top) {
        const double y = std::round(area.bottom() - area.height() * value / top);
        painter.fillRect(QRectF(area.left(), y - (value > 0 ? 0 : 1), area.width(), 1), line);
        painter.setPen(quietColor(palette));
        painter.drawText(visualRect({area.left() - labelWidth(m_metrics) - 6, y - m_metrics.height() / 2.0,
                             1.0 * labelWidth(m_metrics), 1.0 * m_metrics.height()}),
            Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(value));
    };
    for (const int part : {0, 1, 2}) {
        if (part == 1 && (m_topTasks % 2 != 0 || m_tasks.height() < 4 * m_metrics.height()))
            continue;
        level(m_tasks, m_topTasks * part / 2, m_topTasks);
        if (part != 1)
            level(m_failures, m_topFailures * part / 2, m_topFailures);
    }
    const int room = m_metrics.horizontalAdvance(QStringLiteral("Wed 30")) + 18;
    for (const TrendTick &tick : trendTicks(m_plot.from, m_plot.to, static_cast<int>(m_tasks.width()) / room)) {
        const double x = std::round(xOf(tick.time));
        painter.fillRect(QRectF(x, m_tasks.top(), 1, m_tasks.height()), line);
        painter.fillRect(QRectF(x, m_failures.top(), 1, m_failures.height()), line);
        painter.setPen(quietColor(palette));
        painter.drawText(
            QRectF(x - room / 2.0, m_failures.bottom() + 4, room, m_metrics.height()), Qt::AlignCenter, tick.text);
    }
}

void TrendPainter::paintPhases(QPainter &painter, const QPalette &palette) const
{
    const QColor ground = palette.color(QPalette::Base);
    for (int i = 0; i < m_plot.buckets.size(); ++i) {
        const TrendBucket &bucket = m_plot.buckets[i];
        if (!bucket.isKnown())
            continue;
        const QRectF column = columnRect(i);
        int below = 0;
        for (const std::optional<Phase> &phase : StackedPhases) {
            const int count = bucket.counts.of(phase);
            if (count == 0)
                continue;
            QRectF part = onPixels(column.left(), m_tasks.bottom() - heightOf(below + count), column.right(),
                m_tasks.bottom() - heightOf(below));
            below += count;
            // Failed and retrying tasks stay visible even if they are few among many.
            if (part.height() < 1 && (phase == Phase::Failed || phase == Phase::Retrying))
                part.setTop(part.bottom() - 1);
            painter.fillRect(part,
                mixed(ground, colorOf(phase, palette),
                    phase == Phase::Failed || phase == Phase::Retrying || phase == Phase::Running ? 0.85 : 0.5));
            if (part.height() > 3)
                painter.fillRect(QRectF(part.left(), part.top(), part.width(), 1), colorOf(phase, palette));
        }
    }
}

void TrendPainter::paintFailures(QPainter &painter, const QPalette &palette) const
{
    for (int i = 0; i < m_plot.buckets.size(); ++i) {
        QRectF bar = spotRect({i, true, {}});
        if (bar.width() >= 4)
            bar.setRight(bar.right() - 1); // a space between bars
        const TrendBucket &bucket = m_plot.buckets[i];
        if (m_plot.hosts.isEmpty() || bucket.failures == 0) {
            painter.fillRect(bar, errorColor(palette));
            continue;
        }
        int below = 0;
        for (qsizetype host = 0; host <= m_plot.hosts.size(); ++host) {
            const int count = host < bucket.hostFailures.size() ? bucket.hostFailures[host] : bucket.otherFailures();
            const auto level = [&](int failures) {
                return bar.bottom() - bar.height() * std::min(1.0, static_cast<double>(failures) / bucket.failures);
            };
            painter.fillRect(onPixels(bar.left(), level(below + count), bar.right(), level(below)),
                hostColor(host, m_plot, palette));
            below += count;
        }
    }
}

void TrendPainter::paintStretch(QPainter &painter, const QPalette &palette, int first, int last) const
{
    QColor color = palette.color(QPalette::Highlight);
    const QRectF stretch = columnRect(std::min(first, last)).united(columnRect(std::max(first, last)));
    color.setAlphaF(0.25F);
    painter.fillRect(stretch, color);
    painter.setPen(palette.color(QPalette::Highlight));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(stretch.adjusted(0, 0, -1, -1));
}

void TrendPainter::paintUnknown(QPainter &painter, const QPalette &palette) const
{
    const auto both = [&](double left, double right) {
        if (std::abs(right - left) < 1)
            right = left + 1;
        hatch(painter, palette, onPixels(left, m_tasks.top(), right, m_tasks.bottom()));
        hatch(painter, palette, onPixels(left, m_failures.top(), right, m_failures.bottom()));
    };
    // Hatch a run of unknown columns at once, and gaps only outside of these: hatching twice would be darker.
    for (int i = 0; i < m_plot.buckets.size(); ++i) {
        if (m_plot.buckets[i].isKnown())
            continue;
        int end = i;
        while (end < m_plot.buckets.size() && !m_plot.buckets[end].isKnown())
            ++end;
        both(xOf(m_plot.buckets[i].from), xOf(m_plot.buckets[end - 1].to));
        i = end;
    }
    for (const WatchGap &gap : m_plot.gaps) {
        for (Timestamp from = gap.from; from < *gap.to;) {
            const TrendBucket &bucket = m_plot.buckets[m_plot.indexAt(from)];
            const Timestamp to = std::min(bucket.to, *gap.to);
            if (bucket.isKnown())
                both(xOf(from), xOf(to));
            from = to;
        }
    }
}

void TrendPainter::paintCrosshair(QPainter &painter, const QPalette &palette, const TrendSpot &spot) const
{
    if (spot.bucket < 0 || spot.bucket >= m_plot.buckets.size())
        return;
    const QRectF column = columnRect(spot.bucket);
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.65F);
    painter.fillRect(
        QRectF(std::floor(column.center().x()), m_tasks.top(), 1, m_failures.bottom() - m_tasks.top()), line);
    if (QRectF part = spotRect(spot); !part.isEmpty()) {
        part.adjust(-1, 0, 1, 0);
        if (part.height() < 3)
            part.setTop(part.bottom() - 3);
        painter.setPen(QPen(palette.color(QPalette::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(part);
    }
}

void TrendPainter::paintValues(
    QPainter &painter, const QPalette &palette, const TrendSpot &spot, const QString &said, const QString &hint) const
{
    if (spot.bucket >= 0 && spot.bucket < m_plot.buckets.size())
        paintValueBox(painter, palette, m_metrics, m_tasks, columnRect(spot.bucket).center().x(), said, hint);
}

} // namespace Taskwatch
