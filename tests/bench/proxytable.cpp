// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/proxytable.h"

#include "task/unknowntask.h"

#include <algorithm>
#include <limits>

namespace Taskwatch::Bench {

ProxyTable::ProxyTable(Way way)
    : m_way(way)
    , m_proxy(*this)
{
    m_proxy.setDynamicSortFilter(way != Way::SortOnce);
}

void ProxyTable::add(const QList<TaskId> &ids)
{
    for (const TaskId &id : ids) {
        m_rows.insert(id, static_cast<int>(m_tasks.size()));
        m_tasks.push_back(unknownTask());
        m_tasks.back().taskId = id;
    }
}

void ProxyTable::take(const QList<Observation> &batch)
{
    int first = std::numeric_limits<int>::max();
    int last = -1;
    for (const Observation &observation : batch) {
        const int row = m_rows.value(observation.taskId);
        if (const Task *task = observation.task())
            m_tasks[static_cast<size_t>(row)] = *task;
        first = std::min(first, row);
        last = std::max(last, row);
        if (m_way == Way::RowByRow)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (m_way != Way::RowByRow && last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    if (m_way == Way::SortOnce) {
        m_proxy.invalidate();
        m_proxy.sort(SortColumn);
    }
}

int ProxyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int ProxyTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant ProxyTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const Task &task = m_tasks[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case 0:
        return task.state.text().toString();
    case 1:
        return task.taskId.toString();
    case 2:
        return QString(QString::number(task.retried) + u'/' + QString::number(task.maxRetry));
    case SortColumn:
        return nextOf(index.row());
    case 4:
        return task.error.toString();
    case 5:
        return task.url.toString();
    default: // the message id instead of the time of the last poll
        return task.messageId.toString();
    }
}

qint64 ProxyTable::nextOf(int row) const
{
    const std::optional<Timestamp> &next = m_tasks[static_cast<size_t>(row)].nextProcessAt;
    return next ? toUnixMs(*next) : std::numeric_limits<qint64>::max();
}

bool ProxyTable::isShown(int row) const
{
    return m_tasks[static_cast<size_t>(row)].state.phase() != Phase::Succeeded;
}

} // namespace Taskwatch::Bench
