// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/changesmodel.h"

#include "cells/celltext.h"
#include "text/eventtext.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Taskwatch {

namespace {

using Kind = HistoryEvent::Kind;
using Knowledge = HistoryEvent::Knowledge;

constexpr std::array<HistoryTableModel::Column, 6> ChangeColumns = {{
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "When"),
        QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "When it happened, as far as known; newest first"), Qt::AlignLeft,
        20},
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "What"),
        QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "The field that changed, or what happened"), Qt::AlignLeft, 20},
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "From"),
        QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "Value before the change"), Qt::AlignLeft, 20},
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "To"),
        QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "Value after the change"), Qt::AlignLeft, 24},
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "Lasted"),
        QT_TRANSLATE_NOOP(
            "Taskwatch::ChangesModel", "How long the task stayed in the new state, or how long it was not polled"),
        Qt::AlignLeft, 14},
    {QT_TRANSLATE_NOOP("Taskwatch::ChangesModel", "How known"),
        QT_TRANSLATE_NOOP("Taskwatch::ChangesModel",
            "Observed between two polls, inferred from later values, told by the server, or unseen because there was no polling"),
        Qt::AlignLeft, 18},
}};

constexpr HistoryField NoField{0};

QString failureText(const FetchError &failure)
{
    return labelText(fetchErrorTitle(failure.kind), failure.detail);
}

} // namespace

ChangesModel::ChangesModel(QObject *parent)
    : HistoryTableModel(ChangeColumns, parent)
{
}

void ChangesModel::setHistory(const TaskHistory &history)
{
    beginResetModel();
    m_history = history;
    m_events = historyEvents(m_history);
    m_periods = statePeriods(m_history, m_events);
    m_rows = rowsOf(m_events, 0);
    endResetModel();
}

void ChangesModel::extendHistory(const TaskHistory &later)
{
    const QList<WatchGap> gapsBefore = m_history.gaps;
    m_history.extend(later);
    QList<HistoryEvent> events = historyEvents(m_history);
    const auto [same, unused] = std::mismatch(m_events.cbegin(), m_events.cend(), events.cbegin(), events.cend());
    const qsizetype kept = same - m_events.cbegin();

    if (kept < m_events.size()) {
        const auto firstGone = std::lower_bound(
            m_rows.cbegin(), m_rows.cend(), kept, [](const Row &row, qsizetype event) { return row.event < event; });
        beginRemoveRows({}, 0, static_cast<int>(m_rows.cend() - firstGone) - 1);
        m_rows.erase(firstGone, m_rows.cend());
        m_events.resize(kept);
        endRemoveRows();
    }
    if (kept < events.size()) {
        const QList<Row> fresh = rowsOf(events, kept);
        beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
        m_events = std::move(events);
        m_rows += fresh;
        endInsertRows();
    }
    m_periods = statePeriods(m_history, m_events);
    announceGaps(gapsBefore);
}

/// The rows of @p events from index @p first on.
QList<ChangesModel::Row> ChangesModel::rowsOf(const QList<HistoryEvent> &events, qsizetype first)
{
    QList<Row> rows;
    rows.reserve(events.size() - first);
    for (qsizetype i = first; i < events.size(); ++i) {
        const auto event = static_cast<qint32>(i);
        if (events[i].kind != Kind::Changed) {
            rows.append({event, NoField});
            continue;
        }
        // Clang 14 cannot compile the reversed view of this library. NOLINTNEXTLINE(modernize-loop-convert)
        for (auto field = ShownHistoryFields.rbegin(); field != ShownHistoryFields.rend(); ++field) {
            if (events[i].fields.testFlag(*field))
                rows.append({event, *field});
        }
    }
    return rows;
}

/// Emits dataChanged() for rows of gaps that differ from @p before.
void ChangesModel::announceGaps(const QList<WatchGap> &before)
{
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        const qsizetype gap = m_events[m_rows[place].event].gap;
        if (gap < 0 || gap >= before.size() || before[gap] == m_history.gaps[gap])
            continue;
        const auto row = static_cast<int>(m_rows.size() - 1 - place);
        Q_EMIT dataChanged(index(row, 0), index(row, HowKnown));
    }
}

QString ChangesModel::note() const
{
    if (m_rows.isEmpty())
        return tr("No changes of this task have been recorded yet.");
    return m_history.trimmed ? tr("Older changes are no longer stored.") : QString();
}

int ChangesModel::rowOfEvent(qsizetype event) const
{
    // The fields of one event are in reverse, so its last row here is the first in the table.
    const auto after = std::upper_bound(
        m_rows.cbegin(), m_rows.cend(), event, [](qsizetype wanted, const Row &row) { return wanted < row.event; });
    return after == m_rows.cbegin() || std::prev(after)->event != event ? -1 : static_cast<int>(m_rows.cend() - after);
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

ClockPrecision ChangesModel::precisionOfWhen(qsizetype event) const
{
    const auto isPreciseAmong = [this, at = m_events[event].at](qsizetype other, qsizetype step) {
        while (other >= 0 && other < m_events.size() && m_events[other].at == at)
            other += step;
        return other >= 0 && other < m_events.size()
            && precisionFor(at, m_events[other].at) == ClockPrecision::Milliseconds;
    };
    return isPreciseAmong(event, -1) || isPreciseAmong(event, 1) ? ClockPrecision::Milliseconds
                                                                 : ClockPrecision::Seconds;
}

ClockPrecision ChangesModel::precisionOfValue(const Row &row) const
{
    const qsizetype version = m_events[row.event].version;
    const Task *before = m_history.taskBefore(version);
    const Task *after = m_history.taskOf(version);
    return before && after ? precisionFor(historyFieldTime(*before, row.field), historyFieldTime(*after, row.field))
                           : ClockPrecision::Seconds;
}

/// `—` if the endpoint sent no value.
QString ChangesModel::value(const Task *task, const Row &row, Style style) const
{
    if (!task)
        return NotSetText;
    return historyFieldText(
        *task, row.field, [style](const QString &text) { return style == Style::Shown ? safeFirstLine(text) : text; },
        [&](Timestamp time) { return timeValue(time, moment().serverNow, style, precisionOfValue(row)); });
}

QString ChangesModel::stateOf(const Task *task, Style style) const
{
    return task ? received(task->state.text(), style) : NotSetText;
}

QString ChangesModel::received(const QString &text, Style style)
{
    if (text.isEmpty())
        return NotSetText;
    return style == Style::Shown ? safeFirstLine(text) : text;
}

QString ChangesModel::from(const QModelIndex &index, Style style) const
{
    const HistoryEvent &event = eventAt(index);
    switch (event.kind) {
    case Kind::Changed:
        return value(m_history.taskBefore(event.version), rowAt(index), style);
    case Kind::NotPolling: {
        const WatchGap &gap = m_history.gaps[event.gap];
        return timeValue(gap.from, moment().now, style, precisionFor(gap.from, gap.to));
    }
    case Kind::PollFailed:
        return stateOf(m_history.taskBefore(event.version), style);
    case Kind::Reported:
        return received(reportedStateBefore(m_history, event), style);
    case Kind::FirstAnswer:
    case Kind::AttemptFailed:
    case Kind::AnswersAgain:
        return {}; // nothing was changed
    }
    Q_UNREACHABLE();
}

QString ChangesModel::to(const QModelIndex &index, Style style) const
{
    const HistoryEvent &event = eventAt(index);
    switch (event.kind) {
    case Kind::Changed:
        return value(m_history.taskOf(event.version), rowAt(index), style);
    case Kind::FirstAnswer:
    case Kind::AnswersAgain:
        return stateOf(m_history.taskOf(event.version), style);
    case Kind::AttemptFailed:
        if (event.report >= 0)
            return received(attemptError(m_history, event), style);
        // The endpoint reports only the last error. The errors of earlier attempts are not known.
        return event.knowledge == Knowledge::Inferred && event.notBefore
            ? tr("error unknown")
            : value(m_history.taskOf(event.version), {rowAt(index).event, HistoryField::Error}, style);
    case Kind::Reported:
        return received(m_history.reports[event.report].state.text(), style);
    case Kind::PollFailed: {
        const FetchError *failure = m_history.versions[event.version].failure();
        const QString text = failure ? failureText(*failure) : QString();
        return style == Style::Shown ? safeFirstLine(text) : text;
    }
    case Kind::NotPolling: {
        const WatchGap &gap = m_history.gaps[event.gap];
        return gap.to ? timeValue(*gap.to, moment().now, style, precisionFor(gap.to, gap.from)) : tr("ongoing");
    }
    }
    Q_UNREACHABLE();
}

/// Null if polls began to fail.
const TaskState *ChangesModel::stateBegunBy(const HistoryEvent &event) const
{
    if (event.kind == Kind::Reported)
        return &m_history.reports[event.report].state;
    const Task *task = event.kind == Kind::PollFailed ? nullptr : m_history.taskOf(event.version);
    return task ? &task->state : nullptr;
}

QString ChangesModel::lasted(const QModelIndex &index, Style style) const
{
    const HistoryEvent &event = eventAt(index);
    Timestamp from = event.at;
    OptionalTime<Timestamp> to;
    QString what;
    switch (event.kind) {
    case Kind::NotPolling:
        from = m_history.gaps[event.gap].from;
        to = m_history.gaps[event.gap].to;
        what = tr("not polled");
        break;
    case Kind::AttemptFailed:
        return {};
    case Kind::Changed:
        if (rowAt(index).field != HistoryField::State)
            return {};
        [[fallthrough]];
    case Kind::FirstAnswer:
    case Kind::PollFailed:
    case Kind::AnswersAgain:
    case Kind::Reported: {
        const qsizetype place = periodOf(m_periods, event);
        if (place < 0)
            return {};
        const auto period = m_periods.cbegin() + place;
        const bool isLast = std::next(period) == m_periods.cend();
        const TaskState *state = period->stateIn(m_history);
        const TaskState *begun = stateBegunBy(event);
        if (!state != !begun || (state && *state != *begun))
            return {}; // the server told it out of order
        if (isLast && state && state->isFinal())
            return style == Style::Whole ? tr("This state is final.") : QString();
        if (!isLast)
            to = std::next(period)->from;
        what = state ? state->text().toString() : tr("polls failed");
        break;
    }
    }
    const QString length = durationText(to.value_or(moment().now) - from);
    if (style == Style::Whole)
        return to ? tr("%1 from %2 to %3", "state, begin, end").arg(what, localTimeText(from), localTimeText(*to))
                  : tr("%1 since %2", "state, begin").arg(what, localTimeText(from));
    return to ? length : tr("%1 so far", "a length of time").arg(length);
}

QString ChangesModel::withSpan(const QString &text, const HistoryEvent &event)
{
    return event.notBefore
        ? QString(text + u'\n' + tr("between %1 and %2").arg(localTimeText(*event.notBefore), localTimeText(event.at)))
        : text;
}

QString ChangesModel::what(const QModelIndex &index) const
{
    const HistoryEvent &event = eventAt(index);
    switch (event.kind) {
    case Kind::FirstAnswer:
        return tr("first seen");
    case Kind::Changed:
        return historyFieldName(rowAt(index).field);
    case Kind::AttemptFailed:
        return event.attempt > 0 ? tr("attempt %1 failed").arg(QLocale().toString(event.attempt))
                                 : tr("an attempt failed");
    case Kind::Reported:
        return historyFieldName(HistoryField::State);
    case Kind::PollFailed:
        return tr("poll failed");
    case Kind::AnswersAgain:
        return tr("answered again");
    case Kind::NotPolling:
        switch (m_history.gaps[event.gap].reason) {
        case WatchGap::Reason::NotRunning:
            return tr("not polled: not running");
        case WatchGap::Reason::Paused:
            return tr("not polled: paused");
        case WatchGap::Reason::Hidden:
            return tr("not polled: window hidden");
        case WatchGap::Reason::Unreachable:
            return tr("not polled: no answers");
        case WatchGap::Reason::NotWatched:
            return tr("not polled: not watched");
        case WatchGap::Reason::Asleep:
            return tr("not polled: computer asleep");
        }
        return tr("not polled"); // a reason of a later version
    }
    Q_UNREACHABLE();
}

QString ChangesModel::text(const QModelIndex &index, Style style) const
{
    const HistoryEvent &event = eventAt(index);
    switch (static_cast<Column>(index.column())) {
    case When: {
        const QString time = timeValue(event.at, moment().now, style, precisionOfWhen(rowAt(index).event));
        return style == Style::Whole ? withSpan(time, event) : time;
    }
    case What:
        return what(index);
    case From:
        return from(index, style);
    case To:
        return to(index, style);
    case Lasted:
        return lasted(index, style);
    case HowKnown:
        if (style != Style::Whole)
            return knowledgeText(event.knowledge);
        switch (event.knowledge) {
        case Knowledge::Observed:
            return withSpan(tr("Observed: it happened between two polls."), event);
        case Knowledge::Inferred:
            return withSpan(tr("Inferred from later values. No poll observed it."), event);
        case Knowledge::ByServer:
            return withSpan(tr("Told by the server, with its time. No poll observed it."), event);
        case Knowledge::Unseen:
            return withSpan(tr("There was no polling. What happened in this time is not known."), event);
        }
    }
    Q_UNREACHABLE();
}

QVariant ChangesModel::mark(const QModelIndex &index, int role) const
{
    const HistoryEvent &event = eventAt(index);
    switch (role) {
    case HistoryRole::Repeated:
        return (index.column() == When || index.column() == HowKnown) && index.row() > 0
            && rowAt(index.siblingAtRow(index.row() - 1)).event == rowAt(index).event;
    case HistoryRole::Attention:
        return index.column() == What && (event.kind == Kind::AttemptFailed || event.kind == Kind::PollFailed);
    case HistoryRole::Knowledge:
        return index.column() == HowKnown ? QVariant(static_cast<int>(event.knowledge)) : QVariant();
    default:
        return {};
    }
}

} // namespace Taskwatch
