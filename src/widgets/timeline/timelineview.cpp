// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "accessibility/readingkey.h"
#include "cells/plaintooltip.h"
#include "plots/timelinehints.h"
#include "plots/timelinetext.h"
#include "text/eventtext.h"
#include "timeline/timelinepainter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

constexpr int EndRoom = 28; // margin at both ends; the now line moves into the right one
constexpr int LabelRoom = 240; // half a label and its maximum shift
constexpr double ZoomStep = 1.5;
constexpr double MostZoom = 5000;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    horizontalScrollBar()->setObjectName(QStringLiteral("timelineScrollBar"));
    viewport()->setObjectName(QStringLiteral("timeline"));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setMouseTracking(true);
    reportCurrent();
}

void TimelineView::setHistory(const TaskHistory &history)
{
    const bool same = history.taskId == m_history.taskId;
    const std::optional<HistoryEvent> current =
        same && m_current >= 0 && !m_followsNewest ? std::optional(m_events[m_current]) : std::nullopt;
    m_history = history;
    if (!same) {
        m_zoom = 1;
        m_followsNewest = true;
    }
    setCurrent(current);
}

void TimelineView::setCurrent(std::optional<HistoryEvent> current)
{
    QScrollBar *bar = horizontalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const double middle = viewport()->width() / 2.0;
    const Timestamp seen = m_plan.scale().timeAt(middle - origin());
    m_events = historyEvents(m_history);
    m_current = -1;
    if (current) { // indexes change when old versions are dropped
        const auto same = [&current](const HistoryEvent &event) {
            return event.at == current->at && event.kind == current->kind && event.attempt == current->attempt;
        };
        if (const auto it = std::find_if(m_events.cbegin(), m_events.cend(), same); it != m_events.cend())
            m_current = std::distance(m_events.cbegin(), it);
    }
    plan();
    if (m_current < 0)
        m_current = newestEvent();
    if (m_zoom > 1)
        bar->setValue(atEnd ? bar->maximum() : bar->value() + qRound(m_plan.scale().xAt(seen) + origin() - middle));
    reportCurrent();
}

qsizetype TimelineView::newestEvent() const
{
    const bool isGap = !m_events.isEmpty() && m_events.last().kind == HistoryEvent::Kind::NotPolling;
    return isGap || m_plan.marks().empty() ? m_events.size() - 1 : m_plan.marks().back().shownEvent;
}

void TimelineView::setMoment(const ClockReading &moment)
{
    m_moment = moment;
    if (!m_plan.holdsAt(moment))
        return plan();
    // The unchanged part before is not repainted.
    const int from = qRound(std::max(0.0, m_plan.movesFrom(m_history) + origin() - LabelRoom));
    const QRect all = viewport()->rect();
    viewport()->update(QStyle::visualRect(layoutDirection(), all, all.adjusted(from, 0, 0, 0)));
}

void TimelineView::setTimeForm(TimeForm times)
{
    if (times == m_times)
        return;
    m_times = times;
    viewport()->update();
    reportCurrent();
}

std::vector<Timestamp> TimelineView::momentsAt(const ClockReading &moment) const
{
    return m_history.versions.isEmpty() ? std::vector<Timestamp>()
                                        : TimelinePlan::momentsOf(m_history, m_events, moment);
}

void TimelineView::setAxis(const std::vector<Timestamp> &moments, const ClockReading &moment)
{
    m_axis = moments;
    m_moment = moment;
    plan();
}

void TimelineView::showPart(const TimelineView &other)
{
    if (m_zoom != other.m_zoom) {
        m_zoom = other.m_zoom;
        plan();
    }
    horizontalScrollBar()->setValue(other.horizontalScrollBar()->value());
}

void TimelineView::setCurrentEvent(qsizetype index)
{
    index = m_events.isEmpty() ? -1 : std::clamp<qsizetype>(index, 0, m_events.size() - 1);
    m_followsNewest = index >= newestEvent();
    if (index == m_current)
        return;
    m_current = index;
    if (index >= 0)
        reveal(m_plan.xOf(index));
    viewport()->update();
    reportCurrent();
    Q_EMIT eventChosen(index);
}

void TimelineView::plan()
{
    const int collapsed =
        fontMetrics().horizontalAdvance(timelineCollapsedText(std::chrono::hours(47) + std::chrono::minutes(59))) + 24;
    m_plan = TimelinePlan(m_history, m_events, m_moment, planWidth(), collapsed, m_axis);
    QScrollBar *bar = horizontalScrollBar();
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(std::max(1, viewport()->width() / 12));
    bar->setRange(0, std::max(0, static_cast<int>(std::lround(planWidth())) + 2 * EndRoom - viewport()->width()));
    viewport()->update();
}

double TimelineView::planWidth() const
{
    return std::max(1.0, m_zoom * (viewport()->width() - 2 * EndRoom));
}

double TimelineView::origin() const
{
    return EndRoom - horizontalScrollBar()->value();
}

void TimelineView::setZoom(double zoom, double x)
{
    zoom = std::clamp(zoom, 1.0, MostZoom);
    if (zoom < 1.01)
        zoom = 1; // rounding: zooming out does not reverse zooming in exactly
    if (zoom == m_zoom)
        return;
    const Timestamp there = m_plan.scale().timeAt(x - origin());
    m_zoom = zoom;
    plan();
    horizontalScrollBar()->setValue(qRound(EndRoom + m_plan.scale().xAt(there) - x));
    Q_EMIT partChanged();
}

void TimelineView::reveal(double x)
{
    const double there = x + origin();
    const int margin = std::min(60, viewport()->width() / 4);
    QScrollBar *bar = horizontalScrollBar();
    if (there < margin)
        bar->setValue(bar->value() + qRound(there) - margin);
    else if (there > viewport()->width() - margin)
        bar->setValue(bar->value() + qRound(there) - viewport()->width() + margin);
}

void TimelineView::step(int by, bool byMarks)
{
    if (m_events.isEmpty())
        return;
    if (!byMarks) {
        setCurrentEvent(m_current + by);
        return;
    }
    // The nearest mark before or after the current event; a gap is not a mark.
    const std::vector<TimelinePlan::Mark> &marks = m_plan.marks();
    auto mark = std::partition_point(
        marks.begin(), marks.end(), [this](const TimelinePlan::Mark &m) { return m.eventEnd <= m_current; });
    if (by < 0)
        mark = mark == marks.begin() ? mark : std::prev(mark);
    else if (mark != marks.end() && mark->firstEvent <= m_current)
        ++mark;
    if (mark != marks.end())
        setCurrentEvent(mark->shownEvent);
}

QString TimelineView::spokenItem(qsizetype index) const
{
    const HistoryEvent &event = m_events[index];
    return tr("%1  ·  %2  ·  %3", "when, how it is known, what")
        .arg(timeText(event.at, m_moment.now, m_times == TimeForm::Relative ? TimeForm::Local : m_times),
            knowledgeText(event.knowledge), eventTitle(m_history, event));
}

void TimelineView::reportCurrent()
{
    if (m_current < 0)
        return setAccessibleDescription(m_history.versions.isEmpty() ? tr("This task has no history yet") : QString());
    const QString place =
        tr("Event %1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_events.size()));
    // Qt notifies accessibility clients of a changed description.
    setAccessibleDescription(
        spokenItem(m_current) + u'\n' + eventDetail(m_history, m_events[m_current]) + u'\n' + place);
}

QSize TimelineView::sizeHint() const
{
    // The scroll bar has room, so that nothing moves when it appears.
    return {640, TimelineRows::heightFor(fontMetrics()) + horizontalScrollBar()->sizeHint().height()};
}

QSize TimelineView::minimumSizeHint() const
{
    return {200, TimelineRows::heightFor(fontMetrics())};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    if (m_history.versions.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("This task has no history yet"));
        if (hasFocus()) // no event is current
            painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
        return;
    }
    const TimelineScene scene{.history = m_history,
        .events = m_events,
        .plan = m_plan,
        .moment = m_moment,
        .timeForm = m_times,
        .current = m_current,
        .focused = hasFocus(),
        .origin = origin(),
        .isMirrored = isRightToLeft()};
    TimelinePainter(&painter, scene, fontMetrics(), palette(), viewport()->rect(), devicePixelRatioF()).paint();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    const double middle = m_current >= 0 ? std::clamp(m_plan.xOf(m_current) + origin(), 0.0, 1.0 * viewport()->width())
                                         : viewport()->width() / 2.0;
    switch (readingKey(event, this)) {
    case Qt::Key_Left:
        step(-1, ctrl);
        break;
    case Qt::Key_Right:
        step(1, ctrl);
        break;
    case Qt::Key_Home:
        setCurrentEvent(0);
        break;
    case Qt::Key_End:
        setCurrentEvent(m_events.size() - 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus key without Shift
        setZoom(m_zoom * ZoomStep, middle);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / ZoomStep, middle);
        break;
    case Qt::Key_0:
        setZoom(1, middle);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(ZoomStep, angle.y() / 120.0), fromBegin(event->position().x()));
        event->accept();
        return;
    }
    QScrollBar *bar = horizontalScrollBar();
    if (bar->maximum() == 0) {
        event->ignore(); // nothing to scroll here; a parent may scroll
        return;
    }
    const int by = angle.x() == 0 ? angle.y() : isRightToLeft() ? -angle.x() : angle.x();
    bar->setValue(bar->value() - by * bar->singleStep() * QApplication::wheelScrollLines() / 360);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragged = event->pos();
    m_wasDragged = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return;
    const int by = qRound(fromBegin(event->pos().x()) - fromBegin(m_dragged->x()));
    if (!m_wasDragged && std::abs(by) < QApplication::startDragDistance())
        return;
    m_wasDragged = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    m_dragged = event->pos();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragged)
        return;
    const double x = fromBegin(event->pos().x()) - origin();
    if (const qsizetype nearest = m_wasDragged ? -1 : nearestEvent(m_plan, m_events, x); nearest >= 0)
        setCurrentEvent(nearest);
    m_dragged.reset();
    viewport()->unsetCursor();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const double x = fromBegin(help->pos().x()) - origin();
        const QString hint = timelineHint(m_history, m_events, m_plan, m_moment, x);
        QToolTip::showText(help->globalPos(), plainToolTip(hint), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    plan();
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update(); // labels stay in the visible part, so the content cannot just be moved
    Q_EMIT partChanged();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        plan();
        updateGeometry();
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace Taskwatch
