// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

class TaskTableView;

/// Actions on the selected tasks: refresh, copy, remove.
class TaskActions final : public QObject
{
    Q_OBJECT

public:
    /// @p view must already have its model, and must outlive this object.
    explicit TaskActions(TaskTableView *view);

    /// Requests a poll of the selected tasks; of all tasks if none is selected.
    void refresh();
    /// Requests a poll of all tasks, including those hidden by a filter.
    void refreshAll();
    void removeSelected();
    void copySelectedIds();

Q_SIGNALS:
    void refreshRequested(const QList<Taskwatch::TaskId> &ids);
    void removeRequested(const QList<Taskwatch::TaskId> &ids);

private:
    TaskTableView *m_view;
};

} // namespace Taskwatch
