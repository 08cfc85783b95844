// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "history/taskhistory.h"
#include "cells/timetext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TimelineTab;
}

namespace Taskwatch {

/// What happened to a task, drawn along time.
class TimelineTab final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineTab(QWidget *parent = nullptr);
    ~TimelineTab() override;

    void setHistory(const TaskHistory &history);
    /// Shows that the history is being read.
    void await();
    /// Tells times in @p form, ages as of @p moment, from now on.
    void setTimes(const Moment &moment, TimeForm form);

private:
    std::unique_ptr<Ui::TimelineTab> m_ui;
};

} // namespace Taskwatch
