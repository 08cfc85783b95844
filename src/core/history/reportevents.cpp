// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history/reportevents.h"

#include <algorithm>
#include <chrono>

namespace Taskwatch {

namespace {

using EventKind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

/// The reported times are by the endpoint's clock. Clocks that differ by more make one change appear as two events.
constexpr std::chrono::minutes MostClockDifference{5};

/// How far @p at is from the time in which @p event happened.
Timestamp::duration distance(const HistoryEvent &event, Timestamp at)
{
    const Timestamp from = event.notBefore.value_or(event.at);
    return std::max({from - at, at - event.at, Timestamp::duration(0)});
}

/// Whether polls show a new state of the task in @p event.
bool isNewState(const HistoryEvent &event)
{
    return event.kind == EventKind::Changed && event.fields.testFlag(HistoryField::State);
}

/// The number of the failed attempt that each of @p reports is; 0 if it is none or if its number is not known.
QList<qint64> attemptNumbers(const QList<ServerReport> &reports)
{
    // Without numbers from the API, failures can be counted if the reports begin with the beginning of the task.
    const bool isWhole = !reports.isEmpty() && reports.first().state.phase() == Phase::Waiting;
    QList<qint64> numbers;
    qint64 count = 0;
    for (const ServerReport &report : reports) {
        if (report.isFailedAttempt())
            count = report.attempt > 0 ? report.attempt : count + 1;
        const bool isKnown = report.attempt > 0 || (report.isFailedAttempt() && isWhole);
        numbers.append(isKnown ? count : 0);
    }
    return numbers;
}

/// Whether @p event, which polls show, may be what @p report says. @p number: of the report's attempt.
bool fits(const HistoryEvent &event, const Task *task, const ServerReport &report, qint64 number)
{
    if (distance(event, report.at) > MostClockDifference)
        return false;
    if (report.isFailedAttempt())
        return event.kind == EventKind::AttemptFailed && (number == 0 || number == event.attempt);
    return isNewState(event) && task && task->state == report.state;
}

/// Joins the report at index @p report to @p event, which polls show.
void join(HistoryEvent &event, const QList<ServerReport> &reports, qsizetype report)
{
    event.report = report;
    // As for all times of the endpoint, its clock may differ from ours.
    event.at = std::clamp(reports[report].at, event.notBefore.value_or(event.at), event.at);
    event.notBefore = {};
    if (event.knowledge == Knowledge::Inferred)
        event.knowledge = Knowledge::ByServer;
}

/// The report about the state that @p first, the first answer, shows; -1 if there is none.
qsizetype reportOf(const HistoryEvent &first, const TaskHistory &history)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < history.reports.size(); ++i) {
        const ServerReport &report = history.reports[i];
        const bool isEarlier = report.at <= first.at;
        if (report.state == history.taskOf(first.version)->state
            && (isEarlier || (found < 0 && report.at - first.at <= MostClockDifference)))
            found = i;
    }
    return found;
}

/// The times of the reports of @p history, in order with those that were joined to @p events (@p isSeen): if the
/// endpoint's clock differs from ours, a report must not pass one that came before or after it.
QList<Timestamp> timesBeside(const QList<HistoryEvent> &events, const TaskHistory &history, const QList<bool> &isSeen)
{
    const QList<ServerReport> &reports = history.reports;
    QList<Timestamp> times;
    times.reserve(reports.size());
    for (const ServerReport &report : reports)
        times.append(report.at);
    for (const HistoryEvent &event : events) {
        if (event.report >= 0)
            times[event.report] = event.at;
    }
    // The state of the first answer had begun when it came. A later one may have begun before it: rows may be late.
    const auto first = std::find_if(
        events.cbegin(), events.cend(), [](const HistoryEvent &event) { return event.kind == EventKind::FirstAnswer; });
    const qsizetype begun = first == events.cend() ? -1 : reportOf(*first, history);
    // Backwards: not after what is known to be later. Forwards: not before what is known to be earlier.
    Timestamp latest = Timestamp::max();
    Timestamp earliest = Timestamp::min();
    for (qsizetype i = reports.size() - 1; i >= 0; --i) {
        if (i == begun)
            latest = std::min(latest, first->at);
        latest = times[i] = isSeen[i] ? times[i] : std::min(times[i], latest);
    }
    for (qsizetype i = 0; i < reports.size(); ++i) {
        earliest = times[i] = isSeen[i] ? times[i] : std::max(times[i], earliest);
    }
    return times;
}

} // namespace

void addReportEvents(QList<HistoryEvent> &events, const TaskHistory &history)
{
    const QList<ServerReport> &reports = history.reports;
    const QList<qint64> numbers = attemptNumbers(reports);
    QList<bool> isSeen(reports.size());
    for (HistoryEvent &event : events) {
        const Task *task = history.taskOf(event.version);
        qsizetype nearest = -1;
        for (qsizetype i = 0; i < reports.size(); ++i) {
            if (isSeen[i] || !fits(event, task, reports[i], numbers[i]))
                continue;
            // A poll sees the last of several changes to the same state. Failures are counted from the first.
            const auto before = nearest < 0 ? Timestamp::duration::max() : distance(event, reports[nearest].at);
            const auto here = distance(event, reports[i].at);
            if (here < before || (here == before && isNewState(event)))
                nearest = i;
        }
        if (nearest < 0)
            continue;
        isSeen[nearest] = true;
        join(event, reports, nearest);
    }
    const QList<Timestamp> times = timesBeside(events, history, isSeen);
    for (qsizetype i = 0; i < reports.size(); ++i) {
        if (!isSeen[i])
            events.append({.kind = reports[i].isFailedAttempt() ? EventKind::AttemptFailed : EventKind::Reported,
                .knowledge = Knowledge::ByServer,
                .at = times[i],
                .attempt = numbers[i],
                .report = i});
    }
}

} // namespace Taskwatch
