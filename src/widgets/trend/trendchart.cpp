// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trend/trendchart.h"

#include "accessibility/readingkey.h"
#include "cells/phasetext.h"
#include "plots/trendtext.h"
#include "theme/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

constexpr int PageColumns = 10;

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("overviewChart"));
    setAccessibleName(tr("Tasks and failures over time"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_click.setSingleShot(true);
    connect(&m_click, &QTimer::timeout, this, &TrendChart::ask);
}

void TrendChart::setSamples(const QList<PhaseSample> &samples, const QList<WatchGap> &gaps)
{
    m_samples = samples;
    m_gaps = gaps;
    m_everSet = true;
    updateLayout();
}

void TrendChart::setTime(Timestamp now, std::chrono::minutes span)
{
    const Timestamp end = std::chrono::ceil<std::chrono::minutes>(now);
    if (end == m_now && span == m_span)
        return;
    if (span != m_span || (m_zoom && m_zoom->second <= end - span))
        setZoom(std::nullopt);
    m_now = end;
    m_span = span;
    updateLayout();
}

void TrendChart::setHostFailures(const std::optional<QList<HostFailures>> &failures)
{
    m_hosts = failures;
    updateLayout();
}

std::pair<Timestamp, Timestamp> TrendChart::whole() const
{
    Timestamp from = m_now - m_span;
    if (!m_samples.isEmpty()) // no empty hours before the first one
        from = std::clamp(m_samples.constFirst().minute, from, std::max(from, m_now - PhaseSample::Length));
    return {from, m_now};
}

void TrendChart::zoom(Timestamp from, Timestamp to)
{
    const auto [first, last] = whole();
    const auto length = std::clamp<std::chrono::milliseconds>(
        to - from, LeastZoom, std::max<std::chrono::milliseconds>(LeastZoom, last - first));
    from = std::max(first, std::min(from, last - length));
    to = std::min(last, from + length);
    setZoom(from <= first && to >= last ? std::nullopt : std::optional(std::pair(from, to)));
}

void TrendChart::setZoom(const std::optional<std::pair<Timestamp, Timestamp>> &zoom)
{
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    updateLayout();
    Q_EMIT zoomChanged(isZoomed());
}

void TrendChart::zoomBy(double factor)
{
    if (!m_plot.anyKnown && !isZoomed())
        return;
    const auto length = m_plot.to - m_plot.from;
    const Timestamp middle = m_spot.bucket < 0 ? m_plot.to : m_plot.buckets[m_spot.bucket].from;
    const auto wanted = std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(length.count()) * factor));
    zoom(middle - wanted / 2, middle - wanted / 2 + wanted);
}

void TrendChart::pan(int direction)
{
    if (!m_zoom)
        return;
    const auto by = direction * (m_zoom->second - m_zoom->first) / 2;
    zoom(m_zoom->first + by, m_zoom->second + by);
}

void TrendChart::updateLayout()
{
    const bool pointing = m_spot.bucket >= 0;
    const Timestamp where = pointing ? m_plot.buckets[m_spot.bucket].from : Timestamp();
    const bool wasLast = pointing && m_spot.bucket == m_plot.buckets.size() - 1;
    const auto [from, to] = m_zoom.value_or(whole());
    m_plot = trendPlot(m_samples, m_gaps, from, to, TrendPainter::mostBuckets(width(), fontMetrics()));
    if (m_hosts)
        m_plot.addHosts(*m_hosts, m_hostColors);
    if (!pointing) {
        update();
        return;
    }
    // The cursor stays at its time. If it was at the newest column, it stays there.
    TrendSpot spot = m_spot;
    spot.bucket = wasLast && !m_zoom ? static_cast<int>(m_plot.buckets.size()) - 1 : m_plot.indexAt(where);
    if (!m_plot.anyKnown || spot.bucket < 0)
        spot = {};
    pointAt(spot);
    update();
}

QRect TrendChart::rectOf(const TrendSpot &spot) const
{
    return painterOf().spotRect(spot).toRect();
}

QString TrendChart::emptyText() const
{
    if (m_plot.anyKnown)
        return {};
    if (!m_everSet)
        return tr("Reading the history…");
    const QString next = spanText(m_now, m_now + PhaseSample::Length, false);
    if (m_samples.isEmpty() && m_gaps.isEmpty())
        return tr("Nothing has been recorded yet. The first values appear at %1.").arg(next);
    return tr("Nothing was recorded during this time. The next values appear at %1.").arg(next);
}

QSize TrendChart::sizeHint() const
{
    return {900, 15 * fontMetrics().height()};
}

QSize TrendChart::minimumSizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 8 * fontMetrics().height()};
}

/// Items of column @p bucket that can be clicked, from bottom to top.
QList<TrendSpot> TrendChart::spotsIn(int bucket) const
{
    QList<TrendSpot> spots;
    const TrendBucket &column = m_plot.buckets[bucket];
    if (!column.isKnown())
        return spots;
    if (column.failures > 0)
        spots.append({bucket, true, {}});
    for (const std::optional<Phase> &phase : StackedPhases) {
        if (phase && column.counts.of(phase) > 0)
            spots.append({bucket, false, phase});
    }
    return spots;
}

QString TrendChart::hintOf(const TrendSpot &spot) const
{
    if (!spot.canBeAsked())
        return {};
    if (spot.failures)
        return tr("Click to show only tasks with a failed attempt then");
    return tr("Click to show only tasks that were %1 then", "phase").arg(phaseWordWithin(spot.phase));
}

void TrendChart::pointAt(const TrendSpot &spot)
{
    const TrendSpot before = m_spot;
    m_spot = spot;
    setCursor(spot.canBeAsked() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString said =
        spot.bucket < 0 ? emptyText() : bucketText(m_plot.buckets[spot.bucket], spansDays(), m_plot.hosts);
    const QString hint = hintOf(spot);
    const QString description = hint.isEmpty() ? said : tr("%1. %2", "what is shown, a hint").arg(said, hint);
    if (description != accessibleDescription())
        setAccessibleDescription(description); // screen readers announce a change
    if (spot != before)
        update();
}

void TrendChart::moveTo(int bucket)
{
    if (!m_plot.anyKnown)
        return;
    TrendSpot spot = m_spot;
    spot.bucket = std::clamp(bucket, 0, static_cast<int>(m_plot.buckets.size()) - 1);
    // The cursor stays on the same phase if the new column has tasks in it.
    const QList<TrendSpot> spots = spotsIn(spot.bucket);
    if (!spots.contains(spot))
        spot = spots.isEmpty() ? TrendSpot{spot.bucket, false, {}} : spots.constFirst();
    pointAt(spot);
}

void TrendChart::moveAmongSpots(int by)
{
    const QList<TrendSpot> spots = spotsIn(m_spot.bucket);
    if (spots.isEmpty())
        return;
    const qsizetype here = spots.indexOf(m_spot);
    pointAt(spots[here < 0 ? 0 : std::clamp<qsizetype>(here + by, 0, spots.size() - 1)]);
}

void TrendChart::ask()
{
    if (!m_spot.canBeAsked())
        return;
    const TrendBucket &bucket = m_plot.buckets[m_spot.bucket];
    if (m_spot.failures)
        Q_EMIT momentChosen({bucket.from, bucket.to, std::nullopt});
    else
        Q_EMIT momentChosen({bucket.from, *bucket.countedTo, m_spot.phase});
}

bool TrendChart::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Plus || key == Qt::Key_Minus) {
            event->accept(); // no window shortcut may take these keys
            return true;
        }
    }
    return QWidget::event(event);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_plot.buckets.size()) - 1;
    const int here = m_spot.bucket < 0 ? last : m_spot.bucket;
    switch (readingKey(event, this)) {
    case Qt::Key_Left:
        if (m_spot.bucket == 0 || !m_plot.anyKnown)
            pan(-1);
        return moveTo(m_spot.bucket < 0 ? last : m_spot.bucket - 1);
    case Qt::Key_Right:
        if (m_spot.bucket == last || !m_plot.anyKnown)
            pan(1);
        return moveTo(m_spot.bucket < 0 ? last : m_spot.bucket + 1);
    case Qt::Key_PageUp:
        return moveTo(here - PageColumns);
    case Qt::Key_PageDown:
        return moveTo(here + PageColumns);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_spot.bucket < 0)
            return moveTo(last);
        return moveAmongSpots(event->key() == Qt::Key_Up ? 1 : -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return ask();
    case Qt::Key_Plus:
        return zoomBy(0.5);
    case Qt::Key_Minus:
        if (isZoomed())
            zoomBy(2);
        else
            Q_EMIT longerRequested();
        return;
    case Qt::Key_Escape:
        if (isZoomed())
            showWhole();
        else
            Q_EMIT focusReleased();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_plot.anyKnown)
        return;
    if (m_dragStart && (event->pos() - *m_dragStart).manhattanLength() >= QApplication::startDragDistance())
        m_dragging = true;
    if (m_dragging) {
        m_spot = {painterOf().bucketAt(event->position().x()), false, {}};
        update();
    } else {
        pointAt(painterOf().spotAt(event->position()));
    }
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? m_spot : TrendSpot();
    if (event->button() == Qt::LeftButton && m_plot.anyKnown)
        m_dragStart = event->pos();
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_click.stop();
    if (isZoomed() && event->button() == Qt::LeftButton)
        showWhole(); // its release is no click
    else
        mousePressEvent(event);
}

void TrendChart::mouseReleaseEvent(QMouseEvent *event)
{
    mouseMoveEvent(event);
    const bool dragged = std::exchange(m_dragging, false);
    const std::optional<QPoint> start = std::exchange(m_dragStart, std::nullopt);
    const TrendSpot pressed = std::exchange(m_pressed, {});
    if (event->button() != Qt::LeftButton || !start)
        return;
    if (dragged) {
        const auto [first, last] = std::minmax({painterOf().bucketAt(start->x()), m_spot.bucket});
        zoom(m_plot.buckets[first].from, m_plot.buckets[last].to);
        pointAt(painterOf().spotAt(event->position()));
    } else if (pressed == m_spot) {
        if (isZoomed())
            m_click.start(QApplication::doubleClickInterval());
        else
            ask();
    }
}

void TrendChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pointAt({});
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_spot.bucket < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(static_cast<int>(m_plot.buckets.size()) - 1);
    update();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        pointAt({});
    update();
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateLayout();
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString nothing = emptyText();
    if (!nothing.isEmpty()) {
        painter.setPen(quietColor(palette()));
        painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, nothing);
    } else {
        const TrendPainter drawn = painterOf();
        drawn.paint(painter, palette());
        if (m_dragging) {
            drawn.paintStretch(painter, palette(), drawn.bucketAt(m_dragStart->x()), m_spot.bucket);
        } else if (m_spot.bucket >= 0) {
            drawn.paintCrosshair(painter, palette(), m_spot);
            drawn.paintValues(painter, palette(), m_spot,
                bucketText(m_plot.buckets[m_spot.bucket], spansDays(), m_plot.hosts), hintOf(m_spot));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Link), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

} // namespace Taskwatch
