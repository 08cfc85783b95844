// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serverclock.h"
#include "taskcolumn.h"
#include "tasktable.h"

#include <QAbstractTableModel>

#include <functional>

namespace Taskwatch {

/// What a row says beside its texts; see TaskTableModel::data().
namespace TaskRole {
enum : int {
    Id = Qt::UserRole + 1, ///< QString: the watched id
    PhaseKey, ///< int of Phase; invalid before the first task
    Retried, ///< qint64; invalid before the first task
    MaxRetry, ///< qint64; invalid before the first task
    Stale, ///< bool
    Failing, ///< bool: the last look brought no task
    Flagged, ///< bool: the answer held something that cannot be
    Lead, ///< QString: the quiet front of a cell of two parts, here the age of the last error
    Body, ///< QString: the rest of it
    Overdue, ///< bool: nextProcessAt has passed and nothing happened
};
}

/// The watched tasks as a table model, in the order they were added. Owns the table and is the only one to change it.
class TaskTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;

    explicit TaskTableModel(Clock clock = Moment::current, QObject *parent = nullptr);

    /// Adds those of @p ids that are not there yet, and returns them.
    QList<TaskId> watch(const QList<TaskId> &ids);
    void forget(const QList<TaskId> &ids);
    /// Takes in a batch of looks; those at ids that are not watched are dropped.
    void apply(const QList<Observation> &batch);

    /// What is known of the endpoint's clock; its times are told by it from now on.
    void setServerClock(const ServerClock &clock) { m_serverClock = clock; }

    [[nodiscard]] const TaskTable &table() const { return m_table; }
    /// What is known of the task that is shown at @p position, a row of the model.
    [[nodiscard]] const TaskRow &rowAt(int position) const { return m_table.at(m_order[static_cast<size_t>(position)]); }
    /// Where @p id is shown, or -1.
    [[nodiscard]] int positionOf(const TaskId &id) const;
    [[nodiscard]] Moment moment() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void announce(QList<int> rows);

    TaskTable m_table;
    std::vector<int> m_order;
    Clock m_clock;
    ServerClock m_serverClock;
};

} // namespace Taskwatch
