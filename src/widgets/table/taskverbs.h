// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QList>
#include <QObject>

namespace Taskwatch {

class TaskTableView;

/// What a person has done with the selected tasks, or with all: looked at, copied, removed.
class TaskVerbs final : public QObject
{
    Q_OBJECT

public:
    /// @p view has its model already, and must outlive it.
    explicit TaskVerbs(TaskTableView *view);

    /// At the selected ones; at all where none is.
    void lookNow();
    /// Also at those that a filter hides.
    void lookAtAll();
    void removeSelected();
    void copySelectedIds();

Q_SIGNALS:
    void lookNowRequested(const QList<Taskwatch::TaskId> &ids);
    void forgetRequested(const QList<Taskwatch::TaskId> &ids);

private:
    TaskTableView *m_view;
};

} // namespace Taskwatch
