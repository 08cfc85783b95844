// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

#include <QObject>

#include <optional>
#include <utility>

namespace Taskwatch {

class TaskTableView;

/// Has screen readers say what has changed in the current task of a table, once, while its window is active. The other
/// tasks stay silent: hundreds may change each second, and those that matter are reported by notifications.
class ChangeSpeaker final : public QObject
{
    Q_OBJECT

public:
    /// @p view must have its task model.
    explicit ChangeSpeaker(TaskTableView *view);

private:
    /// Says the current row if it has changed since the last call, and was the current one then.
    void update();

    TaskTableView *m_view;
    std::optional<TaskId> m_id; // of the current task
    std::pair<quint32, bool> m_said; // how often that task had changed, and whether it was gone
};

} // namespace Taskwatch
