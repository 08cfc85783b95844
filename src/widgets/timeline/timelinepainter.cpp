// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepainter.h"

#include "plots/timelinetext.h"
#include "plots/timelineticks.h"
#include "text/eventtext.h"
#include "text/safetext.h"
#include "theme/colors.h"
#include "theme/symbol.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

constexpr double LineWidth = 3;
constexpr double BarHeight = 9;
constexpr double ToldHeight = 5; // of a wait that only the server told
constexpr double LeastBar = 3; // minimum width, so that a short attempt is visible
constexpr double CrossHalf = 4;
constexpr int GapHalf = 8;
constexpr int LongestLabel = 150;
constexpr double LeastSpan = 6; // pixels; a change with a smaller uncertainty is drawn as exact

} // namespace

TimelinePainter::TimelinePainter(QPainter *painter, const TimelineScene &scene, const QFontMetrics &metrics,
    const QPalette &palette, const QRect &area, qreal devicePixelRatio)
    : m_painter(painter)
    , m_scene(scene)
    , m_metrics(metrics)
    , m_palette(palette)
    , m_area(area)
    , m_ratio(devicePixelRatio)
    , m_rows(metrics, area.height())
    , m_ground(palette.color(QPalette::Window))
    , m_text(palette.color(QPalette::WindowText))
    , m_quiet(legibleOn(m_ground, quietColor(palette), m_text))
{
}

double TimelinePainter::clampedX(double x) const
{
    constexpr double Beyond = 30;
    return std::clamp(areaX(x), m_area.left() - Beyond, m_area.right() + Beyond);
}

QColor TimelinePainter::lineColor(std::optional<Phase> phase) const
{
    // Attempts are emphasised, the waits between them are faint.
    return phase ? mixed(m_ground, phaseColor(*phase, m_palette), phase == Phase::Running ? 1 : 0.55)
                 : mixed(m_ground, m_quiet, 0.5);
}

void TimelinePainter::paint()
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    paintAxis();
    paintNowLine();
    paintSegments();
    paintSpans();
    paintStates(Which::Last); // its label has priority
    paintGaps();
    paintLeftTime();
    paintNowLabel();
    paintFutureTimes();
    paintCollapsed(); // also in the dashed line of the future
    paintTicks();
    paintMarks();
    paintFailureLabels();
    paintStates(Which::Others);
    paintFocus();
}

void TimelinePainter::paintSegments()
{
    double painted = -1;
    for (const TimelinePlan::Segment &segment : m_scene.plan.segments()) {
        const bool last = &segment == &m_scene.plan.segments().back();
        const double right = last ? std::max(segment.left, m_scene.plan.xOfNow(m_scene.moment.now)) : segment.right;
        const bool runs = segment.phase == Phase::Running;
        // Segments that fall on pixels already painted are skipped.
        if (right < segment.left || !isVisible(segment.left, right)
            || std::max(right, segment.left + (runs ? LeastBar : 0)) - painted < 0.5)
            continue;
        const QColor color = lineColor(segment.phase);
        const double height = runs ? BarHeight : ToldHeight;
        const QRectF bar = areaRect(segment.left, std::max(segment.left + LeastBar, right), m_rows.lane, height / 2);
        if (segment.isToldOnly()) { // hollow: no poll observed it
            m_painter->fillRect(bar, color);
            m_painter->fillRect(bar.adjusted(0, 1.5, 0, -1.5), m_ground);
        } else if (runs) {
            m_painter->fillRect(bar, color);
        } else {
            m_painter->setPen(QPen(color, LineWidth, segment.phase ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
            m_painter->drawLine(QPointF(clampedX(segment.left), m_rows.lane), QPointF(clampedX(right), m_rows.lane));
        }
        painted = std::max(right, segment.left + (runs ? LeastBar : 0));
    }
}

void TimelinePainter::paintSpans()
{
    for (const TimelinePlan::Span &span : m_scene.plan.spans()) {
        if (span.right - span.left < LeastSpan || !isVisible(span.left, span.right))
            continue;
        // Erase the line: neither the state before nor the state after is known here.
        m_painter->fillRect(areaRect(span.left, span.right, m_rows.lane, BarHeight / 2 + 1), m_ground);
        QPen pen(m_quiet, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2, 3});
        m_painter->setPen(pen);
        m_painter->drawLine(QPointF(clampedX(span.left), m_rows.lane), QPointF(clampedX(span.right), m_rows.lane));
    }
}

void TimelinePainter::paintGaps()
{
    for (const TimelinePlan::Gap &gap : m_scene.plan.gaps()) {
        const WatchGap &watchGap = m_scene.history.gaps[gap.gap];
        const double right = watchGap.to ? gap.right : std::max(gap.left, m_scene.plan.xOfNow(m_scene.moment.now));
        if (right < gap.left || !isVisible(gap.left, right))
            continue;
        const QRectF box = areaRect(gap.left, std::max(gap.left + 2, right), m_rows.lane, GapHalf);
        m_painter->fillRect(box, m_ground);
        m_painter->save();
        m_painter->setClipRect(box, Qt::IntersectClip);
        m_painter->setPen(QPen(Taskwatch::lineColor(m_ground, m_text, 0.45), 1));
        constexpr double Step = 6;
        const double first = std::max(box.left(), static_cast<double>(m_area.left()) - 2 * Step);
        const double end = std::min(box.right(), static_cast<double>(m_area.right()) + 2 * Step);
        const double from = box.left() + std::floor((first - box.left()) / Step) * Step - box.height();
        const int lines = std::max(0, static_cast<int>(std::ceil((end - from) / Step)));
        for (int line = 0; line < lines; ++line) {
            const double x = from + line * Step;
            m_painter->drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        }
        m_painter->restore();
        drawLabel(
            m_states, m_rows.states, (gap.left + right) / 2, timelineGapText(watchGap, m_scene.moment.now), m_quiet);
    }
}

void TimelinePainter::paintCollapsed()
{
    for (const TimelinePlan::Collapsed &piece : m_scene.plan.collapsed()) {
        if (!isVisible(piece.left, piece.right))
            continue;
        // Three dots in a gap of the line.
        constexpr double DotDistance = 7;
        const double middle = (piece.left + piece.right) / 2;
        m_painter->fillRect(
            areaRect(middle - 2 * DotDistance, middle + 2 * DotDistance, m_rows.lane, BarHeight / 2), m_ground);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_quiet);
        for (const double shift : {-DotDistance, 0.0, DotDistance})
            m_painter->drawEllipse(QPointF(areaX(middle) + shift, m_rows.lane), 1.5, 1.5);
        const QString whole = timelineCollapsedText(piece.to - piece.from);
        const bool fits = m_metrics.horizontalAdvance(whole) <= piece.right - piece.left;
        const QString length = durationText(piece.to - piece.from);
        if (!drawLabel(m_states, m_rows.states, middle, fits ? whole : length, m_quiet, 60))
            drawLabel(m_times, m_rows.times, middle, length, m_quiet, 60);
    }
}

void TimelinePainter::paintLeftTime()
{
    // The time where the visible part begins.
    const double left = std::max(0.0, 8 - m_scene.origin);
    const Timestamp time = m_scene.plan.scale().timeAt(left);
    drawLabelFrom(m_times, m_rows.times, left, clockText(time, m_scene.moment.now, m_scene.timeForm), m_quiet);
}

void TimelinePainter::paintAxis()
{
    const double y = m_rows.times.top() - TimelineRows::TickLength + 0.5;
    m_painter->setPen(QPen(Taskwatch::lineColor(m_ground, m_quiet, 0.4), 1));
    m_painter->drawLine(QPointF(clampedX(0), y), QPointF(clampedX(m_scene.plan.scale().width()), y));
    for (const TimelineScale::Piece &piece : m_scene.plan.scale().pieces()) {
        if (piece.collapsed && isVisible(piece.left, piece.right)) // not to scale, so without an axis
            m_painter->fillRect(areaRect(piece.left, piece.right, y, 1), m_ground);
    }
}

void TimelinePainter::paintTicks()
{
    constexpr double Spacing = 96;
    const double left = -m_scene.origin;
    const QList<TimelineTick> ticks =
        timelineTicks(m_scene.plan.scale(), left, left + m_area.width(), Spacing, m_scene.timeForm);
    for (const TimelineTick &tick : ticks) {
        const double x = std::round(areaX(tick.x)) + 0.5;
        m_painter->setPen(QPen(Taskwatch::lineColor(m_ground, m_quiet, 0.4), 1));
        m_painter->drawLine(QPointF(x, m_rows.times.top() - TimelineRows::TickLength), QPointF(x, m_rows.times.top()));
        drawLabel(m_times, m_rows.times, tick.x, tick.text, m_quiet);
    }
}

void TimelinePainter::paintFutureTimes()
{
    constexpr int SymbolSize = 16;
    for (const TimelinePlan::Ahead &ahead : m_scene.plan.ahead()) {
        if (!isVisible(ahead.x - LongestLabel, ahead.x + LongestLabel))
            continue;
        const bool next = ahead.kind == TimelinePlan::Ahead::Kind::Next;
        const bool late =
            next ? isOverdue(ahead.serverAt, m_scene.moment.serverNow) : ahead.serverAt <= m_scene.moment.serverNow;
        const QColor color =
            late ? legibleOn(m_ground, next ? warningColor(m_palette) : errorColor(m_palette), m_text) : m_quiet;
        const double nowX = m_scene.plan.xOfNow(m_scene.moment.now);
        if (ahead.x > nowX) { // dashed, because it is in the future
            QPen pen(Taskwatch::lineColor(m_ground, m_quiet, 0.6), 1.5, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({3, 3});
            m_painter->setPen(pen);
            m_painter->drawLine(QPointF(clampedX(nowX), m_rows.lane), QPointF(clampedX(ahead.x), m_rows.lane));
        }
        if (next) {
            const QRectF place(
                areaX(ahead.x) - SymbolSize / 2.0, m_rows.lane - SymbolSize / 2.0, SymbolSize, SymbolSize);
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_ground);
            m_painter->drawEllipse(place);
            m_painter->drawPixmap(place.topLeft(), symbolPixmap(Symbol::Waiting, color, SymbolSize, m_ratio));
        } else {
            m_painter->setPen(QPen(legibleOn(m_ground, errorColor(m_palette), m_text), 1.5));
            m_painter->drawLine(QPointF(areaX(ahead.x), m_rows.lane - TimelineRows::LaneHalf),
                QPointF(areaX(ahead.x), m_rows.lane + TimelineRows::LaneHalf - 1));
        }
        constexpr double MayShift = 160; // both labels are near now, where space is scarce
        const QString text = timelineAheadText(ahead, m_scene.moment, m_scene.timeForm);
        if (!drawLabel(next ? m_states : m_above, next ? m_rows.states : m_rows.above, ahead.x, text, color, 60))
            drawLabel(next ? m_times : m_states, next ? m_rows.times : m_rows.states, ahead.x, text, color, MayShift);
    }
}

void TimelinePainter::paintNowLine()
{
    const double x = std::round(clampedX(m_scene.plan.xOfNow(m_scene.moment.now))) + 0.5;
    QPen pen(m_quiet, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    m_painter->setPen(pen);
    m_painter->drawLine(QPointF(x, m_rows.above.bottom() - 2), QPointF(x, m_rows.times.top()));
}

void TimelinePainter::paintNowLabel()
{
    const QString text = timelineNowText(m_scene.moment.now, m_scene.timeForm);
    drawLabel(m_times, m_rows.times, m_scene.plan.xOfNow(m_scene.moment.now), text, m_quiet);
}

void TimelinePainter::paintMarks()
{
    constexpr int SymbolSize = 14;
    for (const TimelinePlan::Mark &mark : m_scene.plan.marks()) {
        if (!isVisible(mark.x - LongestLabel, mark.x + LongestLabel))
            continue;
        const HistoryEvent &event = m_scene.events[mark.shownEvent];
        const QPointF place(areaX(mark.x), m_rows.lane);
        const Task *task = m_scene.history.taskOf(event.version);
        if (mark.failures > 0) {
            const QColor color = legibleOn(m_ground, errorColor(m_palette), m_text);
            m_painter->setPen(QPen(m_ground, 5, Qt::SolidLine, Qt::RoundCap)); // an outline in the background colour
            for (int pass = 0; pass < 2; ++pass) {
                m_painter->drawLine(place + QPointF(-CrossHalf, -CrossHalf), place + QPointF(CrossHalf, CrossHalf));
                m_painter->drawLine(place + QPointF(-CrossHalf, CrossHalf), place + QPointF(CrossHalf, -CrossHalf));
                const bool seen = event.knowledge == HistoryEvent::Knowledge::Observed;
                m_painter->setPen(QPen(color, 2.2, seen ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
            }
        } else if (event.kind == HistoryEvent::Kind::PollFailed || (task && task->state.isFinal())) {
            const Symbol symbol = task ? phaseSymbol(task->state.phase()) : Symbol::Warning;
            const QColor color = legibleOn(
                m_ground, task ? phaseColor(task->state.phase(), m_palette) : warningColor(m_palette), m_text);
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_ground);
            m_painter->drawEllipse(place, SymbolSize / 2.0 + 1, SymbolSize / 2.0 + 1);
            m_painter->drawPixmap(
                place - QPointF(SymbolSize / 2.0, SymbolSize / 2.0), symbolPixmap(symbol, color, SymbolSize, m_ratio));
        } else if (event.kind == HistoryEvent::Kind::Reported) { // hollow: no poll observed it
            const Phase phase = m_scene.history.reports[event.report].state.phase();
            m_painter->setPen(QPen(legibleOn(m_ground, phaseColor(phase, m_palette), m_text), 1.6));
            m_painter->setBrush(m_ground);
            m_painter->drawEllipse(place, 3.5, 3.5);
        } else if (!event.fields.testFlag(HistoryField::State)) { // state changes are visible in the line
            const QColor color = task ? phaseColor(task->state.phase(), m_palette) : m_quiet;
            m_painter->setPen(QPen(m_ground, 1));
            m_painter->setBrush(color);
            m_painter->drawEllipse(place, 3, 3);
        }
    }
}

void TimelinePainter::paintFailureLabels()
{
    const std::vector<TimelinePlan::Mark> &marks = m_scene.plan.marks();
    const auto room = [&](size_t i, int step) { // distance to the next mark with a label
        for (size_t j = i + static_cast<size_t>(step); j < marks.size(); j += static_cast<size_t>(step)) {
            if (marks[j].failures > 0)
                return std::abs(marks[j].x - marks[i].x) - LabelPlacer::Gap;
            if (std::abs(marks[j].x - marks[i].x) > LongestLabel)
                break;
        }
        return 1.0 * LongestLabel;
    };
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].failures == 0 || !isVisible(marks[i].x - LongestLabel, marks[i].x + LongestLabel))
            continue;
        const auto most = static_cast<int>(std::min({room(i, 1), room(i, -1), 1.0 * LongestLabel}));
        const QString text = failureLabel(marks[i], most);
        if (!text.isEmpty())
            drawLabel(m_above, m_rows.above, marks[i].x, text, m_quiet);
    }
}

QString TimelinePainter::failureLabel(const TimelinePlan::Mark &mark, int most) const
{
    constexpr int Shortest = 24; // pixels
    if (most < Shortest)
        return {};
    const QString words = failureWords(m_scene.history, m_scene.events[mark.shownEvent]);
    const QString count = mark.failures > 1 ? QString(QLocale().toString(mark.failures) + u"× ") : QString();
    QString whole = count + words;
    if (m_metrics.horizontalAdvance(whole) <= most)
        return whole;
    // For an HTTP status, the number alone is enough.
    const QString code = words.section(u' ', 0, 0);
    const bool isCode =
        code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isDigit(); });
    if (isCode && m_metrics.horizontalAdvance(count + code) <= most)
        return count + code;
    if (mark.failures > 1)
        return m_metrics.horizontalAdvance(count.trimmed()) <= most ? count.trimmed() : QString();
    const QString elided = m_metrics.elidedText(whole, Qt::ElideRight, most);
    return elided.size() > 2 ? elided : QString();
}

void TimelinePainter::paintStates(Which which)
{
    constexpr double NarrowestWord = 14;
    for (const TimelinePlan::Segment &segment : m_scene.plan.segments()) {
        const bool last = &segment == &m_scene.plan.segments().back();
        if (last != (which == Which::Last) || !isVisible(segment.left, segment.right)
            || (!last && segment.right - segment.left < NarrowestWord))
            continue;
        const TaskState *state = segment.period.stateIn(m_scene.history);
        const QString word = state ? safeFirstLine(state->text(), 60)
                                   : fetchErrorLabel(m_scene.history.versions[segment.period.version].failure()->kind);
        const double left = std::max(segment.left, 8 - m_scene.origin);
        const double wide = m_metrics.horizontalAdvance(word);
        if (!last && wide > segment.right - left - 4)
            continue;
        const QColor color = segment.phase ? phaseColor(*segment.phase, m_palette) : m_quiet;
        drawLabelFrom(m_states, m_rows.states, left, word, legibleOn(m_ground, color, m_text), last ? 60 : 0);
    }
}

void TimelinePainter::paintFocus()
{
    if (m_scene.current < 0)
        return;
    const double x = areaX(m_scene.plan.xOf(m_scene.current));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(m_scene.focused ? QPen(m_palette.color(QPalette::Highlight), 2)
                                      : QPen(Taskwatch::lineColor(m_ground, m_text, 0.35), 1));
    m_painter->drawEllipse(QPointF(x, m_rows.lane), 10, 10);
}

bool TimelinePainter::drawLabel(
    LabelPlacer &row, const QRect &where, double x, const QString &text, const QColor &color, double mayShift)
{
    return drawLabelFrom(row, where, x - m_metrics.horizontalAdvance(text) / 2.0, text, color, mayShift);
}

bool TimelinePainter::drawLabelFrom(
    LabelPlacer &row, const QRect &where, double left, const QString &text, const QColor &color, double mayShift)
{
    const int width = m_metrics.horizontalAdvance(text);
    const double wanted = m_scene.isMirrored ? areaX(left) - width : areaX(left);
    if (wanted + width < m_area.left() || wanted > m_area.right())
        return false; // the labelled item is not visible
    const std::optional<double> place = row.place(wanted, width, m_area.left() + 2, m_area.right() - 1, mayShift);
    if (!place)
        return false;
    // erases the now line behind the text
    m_painter->fillRect(QRectF(*place - 2, where.top(), width + 4, where.height()), m_ground);
    m_painter->setPen(color);
    m_painter->drawText(QPointF(*place, where.top() + m_metrics.ascent()), text);
    return true;
}

} // namespace Taskwatch
