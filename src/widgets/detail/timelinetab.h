// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TimelineTab;
}

namespace Taskwatch {

/// The tab with the timeline of a task.
class TimelineTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineTab(QWidget *parent = nullptr);
    ~TimelineTab() override;

    void setHistory(const TaskHistory &history);
    /// Shows that the history is being read.
    void showLoading();
    /// Sets the form of times, and the time that ages are relative to.
    void setTimes(const ClockReading &moment, TimeForm form);

private:
    std::unique_ptr<Ui::TimelineTab> m_ui;
};

} // namespace Taskwatch
