// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/comparedhistoriesmodel.h"

#include "cells/plaintooltip.h"
#include "tables/historytablemodel.h"
#include "text/eventtext.h"
#include "text/safetext.h"

#include <algorithm>

namespace Taskwatch {

void ComparedHistoriesModel::setTasks(const QList<TaskId> &tasks)
{
    beginResetModel();
    m_rows.clear();
    m_lines.clear();
    for (const TaskId &id : tasks) {
        Line line;
        line.history.taskId = id;
        m_lines.append(line);
    }
    endResetModel();
}

void ComparedHistoriesModel::setHistory(const TaskHistory &history)
{
    const auto line = std::find_if(
        m_lines.begin(), m_lines.end(), [&history](const Line &each) { return each.history.taskId == history.taskId; });
    if (line == m_lines.end())
        return;
    line->history = history;
    line->events = historyEvents(history);
    // Usually the new rows are at the end. Those before it stay, so that the view keeps its place and selection.
    const QList<Row> rows = merged();
    const auto [same, unused] = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend());
    const qsizetype kept = same - m_rows.cbegin();
    if (kept < m_rows.size()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size() - kept) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
    if (kept < rows.size()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size() - kept) - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (!m_rows.isEmpty()) // the end of a gap does not change the rows
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<ComparedHistoriesModel::Row> ComparedHistoriesModel::merged() const
{
    struct Entry {
        Timestamp at{};
        qsizetype task = 0;
        qsizetype event = 0;
    };
    QList<Entry> entries;
    for (qsizetype task = 0; task < m_lines.size(); ++task) {
        for (qsizetype event = 0; event < m_lines[task].events.size(); ++event)
            entries.append({std::chrono::floor<std::chrono::seconds>(m_lines[task].events[event].at), task, event});
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.at < b.at; });
    QList<Row> rows;
    for (const Entry &entry : std::as_const(entries)) {
        // The first row of that second in which the task has nothing yet.
        qsizetype place = rows.size();
        while (place > 0 && rows[place - 1].at == entry.at && rows[place - 1].events[entry.task] < 0)
            --place;
        if (place == rows.size())
            rows.append({entry.at, QList<qsizetype>(m_lines.size(), -1)});
        rows[place].events[entry.task] = entry.event;
    }
    return rows;
}

void ComparedHistoriesModel::setTimes(const ClockReading &moment, TimeForm form)
{
    m_moment = moment;
    m_timeForm = form;
}

int ComparedHistoriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparedHistoriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_lines.size());
}

QString ComparedHistoriesModel::timeOf(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return clockText(row.at, m_moment.now, m_timeForm);
    case Qt::ToolTipRole:
        return plainToolTip(allTimeForms(row.at, m_moment.now));
    case HistoryRole::Copied:
        return isoTimeText(row.at);
    default: // unused roles
        return {};
    }
}

QVariant ComparedHistoriesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Row &row = m_rows[m_rows.size() - 1 - index.row()];
    if (index.column() == 0) {
        if (role == HistoryRole::Repeated)
            return index.row() > 0 && row.at == m_rows[m_rows.size() - index.row()].at;
        const QString time = timeOf(row, role);
        return time.isEmpty() ? QVariant() : QVariant(time);
    }
    const Line &line = m_lines[index.column() - 1];
    const qsizetype place = row.events[index.column() - 1];
    if (place < 0)
        return role == Qt::DisplayRole || role == HistoryRole::Copied ? QVariant(QString()) : QVariant();
    const HistoryEvent &event = line.events[place];
    switch (role) {
    case Qt::DisplayRole:
    case HistoryRole::Copied:
        return eventTitle(line.history, event);
    case Qt::ToolTipRole:
        return plainToolTip(eventDetail(line.history, event));
    case HistoryRole::Attention:
        return event.kind == HistoryEvent::Kind::AttemptFailed || event.kind == HistoryEvent::Kind::PollFailed;
    default: // unused roles
        return {};
    }
}

QVariant ComparedHistoriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return columnHeader(role, tr("When"), tr("When it happened, newest first"), Qt::AlignLeft);
    const QString id = m_lines[section - 1].history.taskId.toString();
    return columnHeader(role, safeFirstLine(id), id, Qt::AlignLeft);
}

} // namespace Taskwatch
