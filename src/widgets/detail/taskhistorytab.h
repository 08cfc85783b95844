// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QScrollArea>

#include <memory>

namespace Ui {
class TaskHistoryTab;
}

namespace Taskwatch {

class ChangesModel;

/// The history of a task: the timeline, and below it the table of its changes. An event that is chosen in one of them
/// is chosen in the other.
class TaskHistoryTab final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskHistoryTab(QWidget *parent = nullptr);
    ~TaskHistoryTab() override;

    void setHistory(const TaskHistory &history);
    /// Adds what is newer. setHistory() was called before, with a history of the same task.
    void extendHistory(const TaskHistory &later);
    /// Clears the tab and shows that the history is being read.
    void showLoading();
    /// Sets the format of times, and the time that ages refer to.
    void setTimes(const ClockReading &moment, TimeForm form);

private:
    void chooseInTable(qsizetype event);

    std::unique_ptr<Ui::TaskHistoryTab> m_ui;
    ChangesModel *m_changes;
    TaskHistory m_history;
};

} // namespace Taskwatch
