// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cells/timetext.h"
#include "task/taskid.h"
#include "taskwindows/taskwindow.h"

#include <memory>

namespace Ui {
class CompareWindow;
}

namespace Taskwatch {

class ComparedHistoriesModel;
class ComparisonModel;
class HistoryFollower;
class TaskTableModel;

/// A window that compares tasks: their facts and their histories side by side. A task that is removed from the list has
/// no facts any more. The window is closed when fewer than two tasks are left.
class CompareWindow final : public TaskWindow
{
    Q_OBJECT

public:
    /// Number of tasks that can be compared.
    static constexpr int MostTasks = 8;

    /// @p model must outlive the window.
    CompareWindow(TaskTableModel *model, QWidget *mainWindow);
    ~CompareWindow() override;

    [[nodiscard]] const QList<TaskId> &tasks() const;
    /// @p tasks: 2 to MostTasks, without duplicates.
    void setTasks(const QList<TaskId> &tasks);
    void setTimeForm(TimeForm form);

Q_SIGNALS:
    /// Whoever has the history of tasks must connect @p follower.
    void followerCreated(Taskwatch::HistoryFollower *follower);

protected:
    void updateContents() override;

private:
    [[nodiscard]] bool hasTwoTasks() const;

    std::unique_ptr<Ui::CompareWindow> m_ui;
    TaskTableModel *m_model;
    ComparisonModel *m_facts;
    ComparedHistoriesModel *m_histories;
    TimeForm m_timeForm = TimeForm::Relative;
};

} // namespace Taskwatch
