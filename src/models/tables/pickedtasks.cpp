// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/pickedtasks.h"

namespace Taskwatch {

PickedTasks::PickedTasks(const QList<TaskId> &ids, const TaskTable &table)
    : m_ids(ids.begin(), ids.end())
    , m_known(table.nextSerial())
{
    for (const TaskId &id : std::as_const(m_ids)) {
        if (const int row = table.indexOf(id); row >= 0)
            m_known[table.at(row).serial] = true;
    }
}

int PickedTasks::countIn(const TaskTable &table) const
{
    return static_cast<int>(
        std::count_if(m_ids.begin(), m_ids.end(), [&table](const TaskId &id) { return table.indexOf(id) >= 0; }));
}

} // namespace Taskwatch
