// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/stateperiods.h"

#include <algorithm>
#include <utility>

namespace Taskwatch {

namespace {

using EventKind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

bool isSameState(const TaskHistory &history, const StatePeriod &a, const StatePeriod &b)
{
    const TaskState *one = a.stateIn(history);
    const TaskState *other = b.stateIn(history);
    if (one && other)
        return *one == *other;
    if (one || other)
        return false;
    const FetchError *failure = history.versions[a.version].failure();
    const FetchError *otherFailure = history.versions[b.version].failure();
    return failure && otherFailure && failure->kind == otherFailure->kind;
}

/// What each version and each report with a state says, in the order of time. Neighbours may be in the same state.
QList<StatePeriod> allPeriods(const TaskHistory &history, const QList<HistoryEvent> &events)
{
    QList<StatePeriod> polled;
    polled.reserve(history.versions.size());
    for (qsizetype i = 0; i < history.versions.size(); ++i)
        polled.append({.from = history.versions[i].askedAt, .version = i});
    QList<StatePeriod> told(history.reports.size());
    for (const HistoryEvent &event : events) {
        const bool isTold = event.report >= 0 && !history.reports[event.report].state.text().isEmpty();
        if (isTold && event.kind != EventKind::Changed) {
            told[event.report] = {.from = event.at, .report = event.report};
            continue;
        }
        // An attempt ended when it failed, if the endpoint says when; the poll that found it came later. The same holds
        // for a state whose time the server reports. What no poll observed was followed by something else.
        const bool isTimed = event.kind == EventKind::AttemptFailed ? !event.notBefore : event.report >= 0;
        if (event.version < 0 || !isTimed
            || (event.kind != EventKind::Changed && event.knowledge == Knowledge::ByServer))
            continue;
        StatePeriod &period = polled[event.version];
        period.from = std::min(period.from, event.at);
        if (isTold)
            period.report = event.report;
    }
    // What the server told comes first: where times are equal, the poll saw the state after that.
    QList<StatePeriod> all;
    all.reserve(told.size() + polled.size());
    std::copy_if(told.cbegin(), told.cend(), std::back_inserter(all),
        [](const StatePeriod &period) { return period.report >= 0; });
    all += polled;
    std::stable_sort(
        all.begin(), all.end(), [](const StatePeriod &a, const StatePeriod &b) { return a.from < b.from; });
    return all;
}

/// Removes what the server told after the state of @p polled, but before that poll: such rows are out of order.
void removeUntimely(QList<StatePeriod> &periods, const TaskHistory &history, const StatePeriod &polled)
{
    qsizetype end = periods.size();
    while (end > 0 && periods[end - 1].version < 0 && !isSameState(history, periods[end - 1], polled))
        --end;
    if (end > 0 && isSameState(history, periods[end - 1], polled))
        periods.resize(end);
}

} // namespace

const TaskState *StatePeriod::stateIn(const TaskHistory &history) const
{
    if (version < 0)
        return &history.reports[report].state;
    const Task *task = history.taskOf(version);
    return task ? &task->state : nullptr;
}

QList<StatePeriod> statePeriods(const TaskHistory &history, const QList<HistoryEvent> &events)
{
    QList<StatePeriod> periods;
    const QList<StatePeriod> all = allPeriods(history, events);
    for (const StatePeriod &each : all) {
        if (each.version >= 0)
            removeUntimely(periods, history, each);
        if (periods.isEmpty() || !isSameState(history, periods.last(), each))
            periods.append(each);
        else if (periods.last().version < 0)
            periods.last().version = each.version;
    }
    // The last poll knew all that the server told.
    const StatePeriod last{.version = history.versions.size() - 1};
    while (last.version >= 0 && periods.last().version < 0 && !isSameState(history, periods.last(), last))
        periods.removeLast();
    return periods;
}

qsizetype periodOf(const QList<StatePeriod> &periods, const HistoryEvent &event)
{
    const auto after = std::upper_bound(periods.cbegin(), periods.cend(), event.at,
        [](Timestamp time, const StatePeriod &period) { return time < period.from; });
    const qsizetype last = after - periods.cbegin() - 1;
    // Several periods may begin at once.
    for (qsizetype i = last; i >= 0 && periods[i].from == event.at; --i) {
        if ((event.version >= 0 && periods[i].version == event.version)
            || (event.report >= 0 && periods[i].report == event.report))
            return i;
    }
    return last;
}

} // namespace Taskwatch
