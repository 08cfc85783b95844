// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelineplan.h"

#include "history/stateperiods.h"

#include <algorithm>

namespace Taskwatch {

namespace {

using Kind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

/// Maximum movement of the current time in pixels before a new layout is needed. The right end has as much spare room.
constexpr double NowRoom = 24;

/// Of the events at one position, the most important one is shown.
int importance(const HistoryEvent &event)
{
    switch (event.kind) {
    case Kind::AttemptFailed:
        return 4;
    case Kind::PollFailed:
        return 3;
    case Kind::FirstAnswer:
    case Kind::AnswersAgain:
        return 2;
    case Kind::Changed:
    case Kind::Reported:
        return 1;
    case Kind::NotPolling:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelinePlan::TimelinePlan(const TaskHistory &history, const QList<HistoryEvent> &events, const ClockReading &moment,
    double width, double collapsedWidth, std::vector<Timestamp> axis)
    : m_now(moment.now)
    , m_offset(moment.serverNow - moment.now)
    , m_ahead(aheadOf(history, moment))
{
    const std::vector<Timestamp> own = momentsOf(history, events, moment);
    axis.insert(axis.end(), own.begin(), own.end());
    m_scale = TimelineScale(std::move(axis), width, collapsedWidth);

    for (Ahead &ahead : m_ahead)
        ahead.x = m_scale.xAt(ahead.at);
    m_eventPlaces.reserve(static_cast<size_t>(events.size()));
    for (const HistoryEvent &event : events)
        m_eventPlaces.push_back(m_scale.xAt(event.at));
    planSegments(history, events);
    planGaps(history);
    planMarks(events, MarkWidth);
    if (const auto count = static_cast<double>(m_marks.size());
        2 * count * MarkWidth > width && 2 * count < static_cast<double>(events.size()))
        planMarks(events, CrowdedMarkWidth);
}

std::vector<TimelinePlan::Ahead> TimelinePlan::aheadOf(const TaskHistory &history, const ClockReading &moment)
{
    std::vector<Ahead> all;
    const TaskVersion *last = history.versions.isEmpty() ? nullptr : &history.versions.last();
    const Task *task = last ? last->task() : nullptr;
    if (!task || task->state.isFinal())
        return all;
    const std::chrono::milliseconds offset = moment.serverNow - moment.now;
    if (task->nextProcessAt)
        all.push_back({Ahead::Kind::Next, 0, *task->nextProcessAt - offset, *task->nextProcessAt});
    if (task->deadline)
        all.push_back({Ahead::Kind::Deadline, 0, *task->deadline - offset, *task->deadline});
    return all;
}

std::vector<Timestamp> TimelinePlan::momentsOf(
    const TaskHistory &history, const QList<HistoryEvent> &events, const ClockReading &moment)
{
    std::vector<Timestamp> moments{moment.now};
    const std::vector<Ahead> all = aheadOf(history, moment);
    moments.reserve(static_cast<size_t>(events.size() + history.gaps.size()) + all.size() + 1);
    for (const HistoryEvent &event : events)
        moments.push_back(event.at);
    for (const WatchGap &gap : history.gaps)
        moments.push_back(gap.to.value_or(moment.now));
    for (const Ahead &ahead : all)
        moments.push_back(ahead.at);
    return moments;
}

void TimelinePlan::planSegments(const TaskHistory &history, const QList<HistoryEvent> &events)
{
    const QList<StatePeriod> periods = statePeriods(history, events);
    m_segments.reserve(static_cast<size_t>(periods.size()));
    for (const StatePeriod &period : periods) {
        const double left = m_scale.xAt(period.from);
        if (!m_segments.empty()) {
            m_segments.back().to = period.from;
            m_segments.back().right = left;
        }
        const TaskState *state = period.stateIn(history);
        m_segments.push_back({left, m_scale.xAt(m_now), period.from, m_now, period,
            state ? std::optional(state->phase()) : std::nullopt});
    }
    for (const HistoryEvent &event : events) {
        if (event.kind != Kind::Changed || !event.fields.testFlag(HistoryField::State) || !event.notBefore)
            continue;
        const auto begun = std::find_if(periods.cbegin(), periods.cend(),
            [&event](const StatePeriod &period) { return period.version == event.version; });
        if (begun == periods.cend() || begun->from != event.at)
            continue;
        const bool isToldBefore =
            begun != periods.cbegin() && std::prev(begun)->version < 0 && std::prev(begun)->from > *event.notBefore;
        if (!isToldBefore && *event.notBefore < event.at)
            m_spans.push_back({m_scale.xAt(*event.notBefore), m_scale.xAt(event.at), *event.notBefore, event.at});
    }
}

void TimelinePlan::planGaps(const TaskHistory &history)
{
    for (qsizetype i = 0; i < history.gaps.size(); ++i) {
        const WatchGap &gap = history.gaps[i];
        m_gaps.push_back({m_scale.xAt(gap.from), m_scale.xAt(gap.to.value_or(m_now)), i});
    }
    for (const TimelineScale::Piece &piece : m_scale.pieces()) {
        const auto holds = [&piece](const Gap &gap) { return gap.left <= piece.left && piece.right <= gap.right; };
        if (piece.collapsed && std::none_of(m_gaps.begin(), m_gaps.end(), holds))
            m_collapsed.push_back({piece.left, piece.right, piece.from, piece.to});
    }
}

void TimelinePlan::planMarks(const QList<HistoryEvent> &events, double markWidth)
{
    m_marks.clear();
    double first = 0; // position of the mark's first event
    for (qsizetype i = 0; i < events.size(); ++i) {
        const HistoryEvent &event = events[i];
        if (event.kind == Kind::NotPolling)
            continue;
        const double x = xOf(i);
        if (m_marks.empty() || x - first >= markWidth) {
            m_marks.push_back({.x = x, .firstEvent = i, .eventEnd = i});
            first = x;
        }
        Mark &mark = m_marks.back();
        mark.eventEnd = i + 1;
        ++mark.count;
        if (event.kind == Kind::AttemptFailed)
            ++mark.failures;
        const int before = mark.shownEvent < 0 ? -1 : importance(events[mark.shownEvent]);
        if (importance(event) > before || (event.kind == Kind::AttemptFailed && before == importance(event))) {
            mark.shownEvent = i;
            mark.x = x;
        }
    }
}

double TimelinePlan::xOfNow(Timestamp now) const
{
    if (m_scale.pieces().empty())
        return 0;
    const Timestamp end = m_scale.pieces().back().to;
    if (now <= end || m_scale.perPixel().count() <= 0)
        return m_scale.xAt(now);
    const std::chrono::duration<double, std::milli> beyond = now - end;
    return m_scale.width() + beyond / m_scale.perPixel();
}

double TimelinePlan::movesFrom(const TaskHistory &history) const
{
    double from = m_segments.empty() ? 0 : m_segments.back().left;
    for (const Ahead &ahead : m_ahead)
        from = std::min(from, ahead.x);
    if (!m_gaps.empty() && !history.gaps[m_gaps.back().gap].to)
        from = std::min(from, m_gaps.back().left);
    return from;
}

bool TimelinePlan::holdsAt(const ClockReading &moment) const
{
    const Timestamp now = moment.now;
    if (m_scale.pieces().empty())
        return false;
    const auto passes = [this, now](const Ahead &ahead) { return (ahead.at <= m_now) != (ahead.at <= now); };
    // The estimate of the server clock changes slightly with every answer.
    return now >= m_now && std::chrono::abs(moment.serverNow - now - m_offset) < std::chrono::milliseconds(500)
        && std::none_of(m_ahead.begin(), m_ahead.end(), passes) && xOfNow(now) - xOfNow(m_now) < NowRoom;
}

} // namespace Taskwatch
