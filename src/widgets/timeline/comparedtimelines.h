// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/taskhistory.h"

#include <QWidget>

namespace Taskwatch {

class TimelineView;

/// The timelines of several tasks, one below the other, on one time axis. Zooming or scrolling one of them does the
/// same to the others.
class ComparedTimelines final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparedTimelines(QWidget *parent = nullptr);

    /// Call once.
    void setTasks(const QList<TaskId> &tasks);
    /// @p history is of one of the tasks, and replaces what was known of it.
    void setHistory(const TaskHistory &history);
    /// Must be called each second.
    void setTimes(const ClockReading &moment, TimeForm form);

    /// In the order of the tasks.
    [[nodiscard]] const QList<TimelineView *> &timelines() const { return m_timelines; }

private:
    void shareAxis();
    void showPartOf(const TimelineView *moved);

    QList<TaskId> m_tasks;
    QList<TimelineView *> m_timelines;
    ClockReading m_moment{};
    bool m_isFollowing = false;
};

} // namespace Taskwatch
