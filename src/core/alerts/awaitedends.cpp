// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alerts/awaitedends.h"

namespace Taskwatch {

namespace {

bool hasEnded(const TaskRow &row)
{
    return row.gone || (row.task && row.task->state.isFinal());
}

} // namespace

void AwaitedEnds::setIds(const QList<TaskId> &ids)
{
    const QList<TaskId> some = ids.first(std::min(Most, ids.size()));
    m_ids = QSet<TaskId>(some.begin(), some.end());
}

QList<TaskId> AwaitedEnds::add(const QList<TaskId> &ids, const TaskTable &table)
{
    QList<TaskId> awaited;
    for (const TaskId &id : ids) {
        const int row = table.indexOf(id);
        if (row < 0 || hasEnded(table.at(row)) || (m_ids.size() >= Most && !m_ids.contains(id)))
            continue;
        m_ids.insert(id);
        awaited.append(id);
    }
    return awaited;
}

bool AwaitedEnds::remove(const QList<TaskId> &ids)
{
    bool any = false;
    for (const TaskId &id : ids)
        any = m_ids.remove(id) || any;
    return any;
}

std::vector<Alert> AwaitedEnds::takeEnded(const TaskTable &table, std::span<const int> rows)
{
    std::vector<Alert> alerts;
    if (m_ids.isEmpty())
        return alerts;
    for (const int index : rows) {
        const TaskRow &row = table.at(index);
        if (!hasEnded(row) || !m_ids.remove(row.id))
            continue;
        alerts.push_back({.row = index,
            .serial = row.serial,
            .kind = AlertKind::EnteredPhase,
            .reminder = false,
            .phase = row.gone ? Phase::Unknown : row.task->state.phase(),
            .isAwaitedEnd = true});
    }
    return alerts;
}

std::vector<Alert> AwaitedEnds::takeEnded(const TaskTable &table)
{
    std::vector<int> rows;
    for (const TaskId &id : std::as_const(m_ids)) {
        if (const int row = table.indexOf(id); row >= 0)
            rows.push_back(row);
    }
    return takeEnded(table, rows);
}

void AwaitedEnds::putBack(std::vector<Alert> &alerts, const TaskTable &table)
{
    std::erase_if(alerts, [this, &table](const Alert &alert) {
        if (alert.isAwaitedEnd && alert.row < table.rowEnd() && table.isUsed(alert.row)
            && table.at(alert.row).serial == alert.serial)
            m_ids.insert(table.at(alert.row).id);
        return alert.isAwaitedEnd;
    });
}

} // namespace Taskwatch
