// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "cells/timetext.h"
#include "task/taskid.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace Taskwatch {

class TaskTable;

/// The facts of several tasks side by side: one row for each fact that a task has, one column for each task. The first
/// column has the names of the facts, with ≠ where the tasks differ. When a task was checked is no fact of the task.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p table must outlive the model.
    explicit ComparisonModel(const TaskTable *table, QObject *parent = nullptr);

    [[nodiscard]] const QList<TaskId> &tasks() const { return m_tasks; }
    /// The model is empty until update().
    void setTasks(const QList<TaskId> &tasks);
    /// Reads the table again. A task that is not in it has no facts.
    void update(const ClockReading &moment, TimeForm form);
    /// Leaves out the facts that are the same in all tasks.
    void setDifferencesOnly(bool only);
    /// The number of facts that differ, whether the others are left out or not.
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Has the roles Copied and Repeated of HistoryRole: a fact that does not differ is repeated.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Value {
        QString text; ///< plain, made safe
        QString toolTip; ///< plain, not made safe
        QString copied; ///< as received
        bool isProblem = false;

        friend bool operator==(const Value &, const Value &) = default;
    };
    struct Fact {
        QString name; ///< identifies it
        QString title;
        QList<Value> values; ///< one for each task
        bool differs = false;

        friend bool operator==(const Fact &, const Fact &) = default;
    };

    [[nodiscard]] QList<Fact> read(const ClockReading &moment, TimeForm form) const;
    void show();

    const TaskTable *m_table;
    QList<TaskId> m_tasks;
    QList<Fact> m_all;
    QList<Fact> m_shown;
    bool m_differencesOnly = false;
};

} // namespace Taskwatch
