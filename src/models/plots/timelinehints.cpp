// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plots/timelinehints.h"

#include "cells/timetext.h"
#include "text/eventtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Taskwatch {

namespace {

struct TimelineHintsWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineHints)
};

/// Maximum distance in pixels at which a line or mark is hit.
constexpr double Near = 7;
/// Maximum number of further events that are listed for one position.
constexpr int MostNamed = 8;

const TimelinePlan::Mark *markAt(const TimelinePlan &plan, double x)
{
    const std::vector<TimelinePlan::Mark> &marks = plan.marks();
    const auto next =
        std::partition_point(marks.begin(), marks.end(), [x](const TimelinePlan::Mark &mark) { return mark.x < x; });
    const TimelinePlan::Mark *best = nullptr;
    for (auto it = next == marks.begin() ? next : std::prev(next); it != marks.end() && it->x <= x + Near; ++it) {
        if (std::abs(it->x - x) <= Near && (!best || std::abs(it->x - x) < std::abs(best->x - x)))
            best = &*it;
    }
    return best;
}

template <typename Part>
const Part *partAt(const std::vector<Part> &parts, double x)
{
    const auto it =
        std::find_if(parts.begin(), parts.end(), [x](const Part &part) { return part.left <= x && x <= part.right; });
    return it == parts.end() ? nullptr : &*it;
}

QString markText(
    const TaskHistory &history, const QList<HistoryEvent> &events, const TimelinePlan::Mark &mark, Timestamp now)
{
    const HistoryEvent &shown = events[mark.shownEvent];
    QString text =
        eventTitle(history, shown) + u'\n' + eventDetail(history, shown) + u"\n\n" + allTimeForms(shown.at, now);
    QStringList others;
    for (qsizetype i = mark.firstEvent; i < mark.eventEnd && others.size() < MostNamed; ++i) {
        if (i != mark.shownEvent && events[i].kind != HistoryEvent::Kind::NotPolling)
            others.append(eventTitle(history, events[i]));
    }
    const auto more = mark.count - 1 - static_cast<int>(others.size());
    if (more > 0)
        others.append(TimelineHintsWords::tr("and %Ln more", "events", more));
    return others.isEmpty() ? text : text + u"\n\n" + TimelineHintsWords::tr("Also here:") + u'\n' + others.join(u'\n');
}

QString aheadText(const TimelinePlan::Ahead &ahead, const ClockReading &moment)
{
    const bool next = ahead.kind == TimelinePlan::Ahead::Kind::Next;
    const QString title = next ? TimelineHintsWords::tr("Next attempt (nextProcessAt): %1")
                                     .arg(countdownText(ahead.serverAt, moment.serverNow))
        : ahead.serverAt <= moment.serverNow ? TimelineHintsWords::tr("Deadline, passed")
                                             : TimelineHintsWords::tr("Deadline");
    QString text = title + u"\n\n" + allTimeForms(ahead.serverAt, moment.serverNow);
    if (ahead.at != ahead.serverAt)
        text += u"\n\n"
            + TimelineHintsWords::tr(
                "This time is by the endpoint's clock. The mark is placed by this computer's clock.");
    return text;
}

QString segmentText(const TaskHistory &history, const TimelinePlan::Segment &segment, bool last, Timestamp now)
{
    const TaskState *known = segment.period.stateIn(history);
    const QString state =
        known ? known->text().toString() : fetchErrorTitle(history.versions[segment.period.version].failure()->kind);
    const std::chrono::milliseconds length = (last ? now : segment.to) - segment.from;
    const QString since = segment.isToldOnly()
        ? TimelineHintsWords::tr("Told by the server; no poll observed it. Since:")
        : segment.period.report >= 0 ? TimelineHintsWords::tr("Since, as told by the server:")
                                     : TimelineHintsWords::tr("Since:");
    return (last ? TimelineHintsWords::tr("%1 for %2 so far", "state, length of time")
                 : TimelineHintsWords::tr("%1 for %2", "state, length of time"))
               .arg(state, durationText(length))
        + u"\n\n" + since + u'\n' + allTimeForms(segment.from, now);
}

QString whatIsAt(const TaskHistory &history, const QList<HistoryEvent> &events, const TimelinePlan &plan,
    const ClockReading &moment, double x)
{
    if (const auto *mark = markAt(plan, x))
        return markText(history, events, *mark, moment.now);
    for (const TimelinePlan::Ahead &ahead : plan.ahead()) {
        if (std::abs(ahead.x - x) <= Near)
            return aheadText(ahead, moment);
    }
    if (std::abs(plan.xOfNow(moment.now) - x) <= Near / 2)
        return TimelineHintsWords::tr("Now") + u"\n\n" + allTimeForms(moment.now, moment.now);
    if (const qsizetype event = nearestEvent(plan, events, x); event >= 0)
        return eventTitle(history, events[event]) + u'\n' + eventDetail(history, events[event]) + u"\n\n"
            + allTimeForms(events[event].at, moment.now);
    if (const auto *span = partAt(plan.spans(), x))
        return TimelineHintsWords::tr("The state changed between two polls, %1 apart.")
                   .arg(durationText(span->to - span->from))
            + u"\n\n" + TimelineHintsWords::tr("Second poll:") + u'\n' + allTimeForms(span->to, moment.now);
    QString text;
    if (const auto *piece = partAt(plan.collapsed(), x))
        text = TimelineHintsWords::tr("Break: %1 without a change, drawn short.")
                   .arg(durationText(piece->to - piece->from))
            + u"\n\n";
    if (const auto *segment = partAt(plan.segments(), x))
        text += segmentText(history, *segment, segment == &plan.segments().back(), moment.now);
    return text.trimmed();
}

} // namespace

qsizetype nearestEvent(const TimelinePlan &plan, const QList<HistoryEvent> &events, double x)
{
    if (const auto *mark = markAt(plan, x))
        return mark->shownEvent;
    const auto *gap = partAt(plan.gaps(), x);
    const auto tells = [gap](const HistoryEvent &event) { return event.gap == gap->gap; };
    const auto it = gap ? std::find_if(events.cbegin(), events.cend(), tells) : events.cend();
    return it == events.cend() ? -1 : std::distance(events.cbegin(), it);
}

QString timelineHint(const TaskHistory &history, const QList<HistoryEvent> &events, const TimelinePlan &plan,
    const ClockReading &moment, double x)
{
    const QString text = whatIsAt(history, events, plan, moment, x);
    const QString help = TimelineHintsWords::tr(
        "Ctrl+wheel zooms, the wheel scrolls, dragging moves. Keys: + and − zoom, 0 fits all, ← and → move between events.");
    return text.isEmpty() ? help : text + u"\n\n" + help;
}

} // namespace Taskwatch
