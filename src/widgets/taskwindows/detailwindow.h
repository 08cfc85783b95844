// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"
#include "taskwindows/taskwindow.h"

namespace Taskwatch {

class DetailPane;
class TaskTableModel;

/// A window with the detail of one task. It is closed when the task is removed from the list.
class DetailWindow final : public TaskWindow
{
    Q_OBJECT

public:
    /// @p model must outlive the window.
    DetailWindow(TaskTableModel *model, QWidget *mainWindow);

    [[nodiscard]] DetailPane *pane() const { return m_pane; }
    /// Call once, after somebody has connected the pane's requests for the history.
    void setTask(const TaskId &id);

protected:
    void updateContents() override;

private:
    DetailPane *m_pane;
};

} // namespace Taskwatch
