// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasktablemodel.h"

#include "plaintooltip.h"
#include "timetext.h"

#include <algorithm>

namespace Taskwatch {

namespace {

/// Calls @p run(first, last) for every run of consecutive numbers in @p rows, which is sorted, from the last to the first.
template <typename Run>
void forEachRunBackwards(const QList<int> &rows, Run run)
{
    for (qsizetype end = rows.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (begin > 0 && rows[begin - 1] >= rows[begin] - 1)
            --begin;
        run(rows[begin], rows[end - 1]);
        end = begin;
    }
}

} // namespace

TaskTableModel::TaskTableModel(Clock clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

Moment TaskTableModel::moment() const
{
    Moment moment = m_clock();
    moment.serverNow = m_serverClock.timeAt(moment.tick).value_or(moment.serverNow);
    return moment;
}

QList<TaskId> TaskTableModel::watch(const QList<TaskId> &ids)
{
    QList<TaskId> fresh = m_table.unknownOf(ids);
    if (fresh.isEmpty())
        return fresh;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const int row : m_table.add(fresh))
        m_order.push_back(row);
    endInsertRows();
    return fresh;
}

void TaskTableModel::forget(const QList<TaskId> &ids)
{
    QList<int> positions;
    for (const TaskId &id : ids) {
        if (const int position = positionOf(id); position >= 0)
            positions.append(position);
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    forEachRunBackwards(positions, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_table.remove(std::span(m_order).subspan(static_cast<size_t>(first), static_cast<size_t>(last - first + 1)));
        m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
        endRemoveRows();
    });
}

void TaskTableModel::apply(const QList<Observation> &batch)
{
    QList<int> rows;
    rows.reserve(batch.size());
    for (const Observation &observation : batch) {
        if (m_table.apply(observation) >= 0)
            rows.append(positionOf(observation.taskId));
    }
    announce(rows);
}

int TaskTableModel::positionOf(const TaskId &id) const
{
    const auto it = std::find(m_order.begin(), m_order.end(), m_table.indexOf(id));
    return it == m_order.end() ? -1 : static_cast<int>(it - m_order.begin());
}

void TaskTableModel::announce(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    forEachRunBackwards(rows, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, TaskColumnCount - 1));
    });
}

int TaskTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TaskTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : TaskColumnCount;
}

QVariant TaskTableModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const TaskRow &row = rowAt(index.row());
    const auto column = static_cast<TaskColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, row, moment());
    case Qt::ToolTipRole:
        return plainToolTip(cellDetail(column, row, moment()));
    case Qt::AccessibleTextRole:
        return QVariant(taskColumnTitle(column) + u": " + cellText(column, row, moment()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (taskColumnInfo(column).alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    case TaskRole::Id:
        return row.id.toString();
    case TaskRole::PhaseKey:
        return row.task ? QVariant(static_cast<int>(row.task->state.phase())) : QVariant();
    case TaskRole::Retried:
        return row.task ? QVariant(row.task->retried) : QVariant();
    case TaskRole::MaxRetry:
        return row.task ? QVariant(row.task->maxRetry) : QVariant();
    case TaskRole::Stale:
        return row.isStale(m_clock().tick);
    case TaskRole::Failing:
        return row.failure.has_value();
    case TaskRole::Flagged:
        return row.task && !row.task->flags.isEmpty();
    case TaskRole::Lead:
        return row.task && row.task->lastErrorAt ? agoText(*row.task->lastErrorAt, moment().serverNow) : QString();
    case TaskRole::Body:
        return row.task ? errorText(*row.task) : cellText(column, row, moment());
    case TaskRole::Overdue:
        return row.task && !row.task->state.isFinal() && row.task->nextProcessAt && isOverdue(*row.task->nextProcessAt, moment().serverNow);
    default: // the roles of a table that has no editing, no check boxes, no decorations of its own
        return {};
    }
}

QVariant TaskTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= TaskColumnCount)
        return {};
    const auto column = static_cast<TaskColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return taskColumnTitle(column);
    case Qt::ToolTipRole:
        return plainToolTip(taskColumnExplanation(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (taskColumnInfo(column).alignRight ? Qt::AlignRight : Qt::AlignLeft)));
    default: // fonts and colours are the style's
        return {};
    }
}

} // namespace Taskwatch
