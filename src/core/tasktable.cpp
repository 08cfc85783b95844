// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tasktable.h"

#include <QSet>

namespace Taskwatch {

QList<TaskId> TaskTable::unknownOf(const QList<TaskId> &ids) const
{
    QList<TaskId> unknown;
    QSet<TaskId> seen;
    for (const TaskId &id : ids) {
        if (m_index.contains(id) || seen.contains(id))
            continue;
        seen.insert(id);
        unknown.append(id);
    }
    return unknown;
}

void TaskTable::append(const QList<TaskId> &ids)
{
    m_rows.reserve(m_rows.size() + static_cast<size_t>(ids.size()));
    for (const TaskId &id : ids) {
        Q_ASSERT(!m_index.contains(id));
        m_index.insert(id, size());
        m_rows.emplace_back(id);
        count(m_rows.back(), 1);
    }
}

void TaskTable::remove(int first, int last)
{
    Q_ASSERT(first >= 0 && first <= last && last < size());
    for (int row = first; row <= last; ++row) {
        m_index.remove(at(row).id);
        count(at(row), -1);
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    for (int row = first; row < size(); ++row)
        m_index[at(row).id] = row;
}

int TaskTable::apply(const Observation &observation)
{
    const int index = indexOf(observation.taskId);
    if (index < 0)
        return -1;
    TaskRow &row = m_rows[static_cast<size_t>(index)];
    row.lookedAt = observation.askedAt;
    row.looked = observation.asked;
    row.gone = observation.gone;
    row.answeredAt = observation.answeredAt;
    row.httpStatus = observation.httpStatus;
    row.rawAnswer = observation.rawAnswer;
    if (const Task *task = observation.task()) {
        count(row, -1);
        row.task = *task;
        count(row, 1);
        row.confirmedAt = observation.askedAt;
        row.confirmed = observation.asked;
        row.interval = observation.nextLookIn;
        row.failure.reset();
    } else {
        row.failure = *observation.failure();
    }
    return index;
}

void TaskTable::count(const TaskRow &row, int by)
{
    if (row.task)
        m_counts[static_cast<size_t>(row.task->state.phase())] += by;
    else
        m_withoutTask += by;
}

} // namespace Taskwatch
