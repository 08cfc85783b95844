// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "history/historyevent.h"

#include <QAbstractTableModel>

namespace Taskwatch {

/// The histories of several tasks side by side, newest first: the time, and one column for each task. What happened to
/// different tasks within the same second is in the same row.
class ComparedHistoriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTasks(const QList<TaskId> &tasks);
    /// @p history is of one of the tasks, and replaces what was known of it.
    void setHistory(const TaskHistory &history);
    /// Shows times in @p form and ages in tooltips relative to @p moment. Emits no signal: the view must repaint.
    void setTimes(const ClockReading &moment, TimeForm form);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Has the roles Copied, Repeated and Attention of HistoryRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line { // of one task
        TaskHistory history;
        QList<HistoryEvent> events; ///< oldest first
    };
    struct Row {
        Timestamp at{}; ///< the whole second
        QList<qsizetype> events; ///< for each task the index of its event; -1: none

        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] QList<Row> merged() const;
    [[nodiscard]] QString timeOf(const Row &row, int role) const;

    QList<Line> m_lines; // one for each task
    QList<Row> m_rows; // oldest first
    ClockReading m_moment{};
    TimeForm m_timeForm = TimeForm::Relative;
};

} // namespace Taskwatch
