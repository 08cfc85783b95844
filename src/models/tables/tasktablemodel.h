// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "schedule/serverclock.h"
#include "order/taskarrangement.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"
#include "cells/timetext.h"

#include <QAbstractTableModel>
#include <QTimer>

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
    Overdue, ///< bool: nextProcessAt has passed and nothing happened
};
}

/// The watched tasks as a table model: those that a filter lets through, in the order of a field. Owns the table and is the
/// only one to change it.
///
/// What a batch of looks moves is announced by one layoutChanged(), also where rows come or go by it; a batch that moves
/// nothing by dataChanged() for the runs of rows that changed.
class TaskTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Clock = std::function<Moment()>;
    /// Who holds the order.
    enum class Holder : quint8 { Person, Menu };

    explicit TaskTableModel(Clock clock = Moment::current, QObject *parent = nullptr);

    /// Adds those of @p ids that are not there yet, and returns them.
    QList<TaskId> watch(const QList<TaskId> &ids);
    /// Adds those of @p tasks that are not there yet, with what was known of them: what they tell is no news.
    void recall(const QList<RememberedTask> &tasks);
    void forget(const QList<TaskId> &ids);
    /// Takes in a batch of looks; those at ids that are not watched are dropped.
    void apply(const QList<Observation> &batch);

    [[nodiscard]] const TaskSort &taskSort() const { return m_arrangement.sort(); }
    void setTaskSort(const TaskSort &sort);
    /// Shows the rows that @p filter lets through, empty: all. @p looksAtClock: whether that changes as time passes.
    void setFilter(TaskArrangement::Filter filter, bool looksAtClock);
    /// While anybody holds the order, cells go on changing and rows stay where they are.
    void setHeld(Holder holder, bool held);
    [[nodiscard]] bool isHeldBy(Holder holder) const { return m_holders & holderBit(holder); }
    /// Rows that would move, come or go if the order were not held.
    [[nodiscard]] int heldBack() const { return m_arrangement.heldBack(); }

    /// How cells tell times. Announced by nobody: who shows them paints them anew.
    void setTimeForm(TimeForm form) { m_timeForm = form; }
    [[nodiscard]] TimeForm timeForm() const { return m_timeForm; }
    /// What is known of the endpoint's clock; its times are told by it from now on.
    void setServerClock(const ServerClock &clock) { m_serverClock = clock; }

    [[nodiscard]] const TaskTable &table() const { return m_table; }
    /// What is known of the task that is shown at @p position, a row of the model.
    [[nodiscard]] const TaskRow &rowAt(int position) const { return m_table.at(m_arrangement.rowAt(position)); }
    /// The rows of the table that are shown, from the first to the last.
    [[nodiscard]] const std::vector<int> &shownRows() const { return m_arrangement.shown(); }
    /// Where @p id is shown, or -1.
    [[nodiscard]] int positionOf(const TaskId &id) const;
    [[nodiscard]] Moment moment() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Tasks have changed, come or gone: of the whole list, shown or not. Said once for a batch.
    void tasksChanged();
    /// These rows of the table, each once, have taken in looks. To be connected directly: the rows are true for as long as it is said.
    void looksTaken(const std::vector<int> &rows);
    /// The order is held, or no longer, or other rows are held back by that.
    void holdChanged();

private:
    static constexpr quint8 holderBit(Holder holder) { return static_cast<quint8>(1U << static_cast<quint8>(holder)); }
    /// Makes what the arrangement has prepared the order that is shown; then calls @p afterwards. @p moves: by its prepare…().
    void rearrange(bool moves, const std::function<void()> &afterwards = {});
    void announce(std::span<const int> rows);
    void lookAtClock();

    TaskTable m_table;
    TaskArrangement m_arrangement;
    Clock m_clock;
    ServerClock m_serverClock;
    QTimer m_clockTimer; // runs while a filter looks at the clock
    TimeForm m_timeForm = TimeForm::Relative;
    quint8 m_holders = 0;
};

} // namespace Taskwatch
