// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/shippedapis.h"
#include "base/clockreading.h"
#include "cells/taskcolumn.h"
#include "cells/timetext.h"
#include "order/visiblerows.h"
#include "schedule/serverclock.h"
#include "table/tasktable.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace Taskwatch {

/// Data roles of a row in addition to its texts; see TaskTableModel::data().
namespace TaskRole {
enum : int {
    Id = Qt::UserRole + 1, ///< QString: the watched id
    PhaseKey, ///< int of Phase; invalid while there is no task
    Retried, ///< qint64; invalid while there is no task
    MaxRetry, ///< qint64; invalid while there is no task
    Stale, ///< bool
    Failing, ///< bool: the last poll failed
    Flagged, ///< bool: the task has flags
    Overdue, ///< bool: nextProcessAt has passed without a change
};
}

/// The watched tasks as a table model: the rows that pass a filter, sorted by a field. Owns the task table and is the
/// only class that changes it. Other models may show the table of one, each with its own filter and order; what
/// changes the table is passed to its owner, and all of them follow.
///
/// A batch of observations that moves, adds or removes rows emits one layoutChanged(). A batch that moves nothing emits
/// dataChanged() for each run of changed rows.
class TaskTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Clock = std::function<ClockReading()>;
    /// Reasons to hold the order.
    enum class Holder : quint8 { Person, Menu };

    explicit TaskTableModel(Clock clock = ClockReading::current, QObject *parent = nullptr);
    /// Shows the table of @p owner, which must own one and outlive this model.
    explicit TaskTableModel(TaskTableModel *owner, QObject *parent = nullptr);
    ~TaskTableModel() override;

    /// Adds those of @p ids that are not watched yet, and returns them.
    QList<TaskId> watch(const QList<TaskId> &ids);
    /// Adds those of @p tasks that are not watched yet with their stored values, which do not count as changes.
    void recall(const QList<RememberedTask> &tasks);
    void remove(const QList<TaskId> &ids) { discard(take(ids)); }
    /// As remove(), but returns what was known of the tasks, for putBack() or discard().
    [[nodiscard]] std::vector<TaskRow> take(const QList<TaskId> &ids);
    /// Adds @p taken with what was known of them, unless they are watched again. Returns their table rows.
    std::vector<int> putBack(std::vector<TaskRow> taken);
    /// @p taken will not be put back.
    void discard(const std::vector<TaskRow> &taken) { m_owner->m_ownTable.discard(taken); }
    /// Applies a batch of observations. Those of ids that are not watched are ignored.
    void apply(const QList<Observation> &batch);

    [[nodiscard]] const TaskSort &taskSort() const { return m_visible.sort(); }
    void setTaskSort(const TaskSort &sort);
    /// Shows only rows in @p phases that pass @p filter; an empty function lets all pass. @p dependsOnTime: the result
    /// depends on the time.
    void setFilter(VisibleRows::Filter filter, bool dependsOnTime, PhaseSet phases = {});
    [[nodiscard]] bool isFiltering() const { return m_visible.isFiltering(); }
    [[nodiscard]] bool filterDependsOnTime() const { return m_visible.dependsOnTime(); }
    /// Whether the table row @p row, which must be used, passes the filter, also while the order is held. O(1).
    [[nodiscard]] bool passesFilter(int row) const { return m_visible.passes(row); }
    /// Number of rows in each phase that pass the filter, also in phases that are not shown. O(1).
    [[nodiscard]] const PhaseCounts &filteredCounts() const { return m_visible.counts(); }
    /// Holds the order for @p holder: cells are updated, but rows do not move.
    void setHeld(Holder holder, bool held);
    [[nodiscard]] bool isHeldBy(Holder holder) const { return m_holders & holderBit(holder); }
    /// Number of rows that would move, appear or disappear if the order were not held.
    [[nodiscard]] int heldBack() const { return m_visible.heldBack(); }

    /// What the API calls the group and the destination of a task: the titles of their columns.
    void setWords(const ApiDescription::Words &words);
    [[nodiscard]] const ApiDescription::Words &words() const { return m_words; }
    [[nodiscard]] QString titleOf(TaskColumn column) const;
    /// @p columns with their titles.
    [[nodiscard]] TitledColumns titled(const QList<TaskColumn> &columns) const;
    /// Sets the format of times. Emits no signal: the view must repaint.
    void setTimeForm(TimeForm form) { m_timeForm = form; }
    [[nodiscard]] TimeForm timeForm() const { return m_timeForm; }
    /// Sets the estimate of the endpoint's clock, by which its times are shown.
    void setServerClock(const ServerClock &clock) { m_serverClock = clock; }

    [[nodiscard]] const TaskTable &table() const { return m_table; }
    /// The table row at @p position, a row number of this model.
    [[nodiscard]] const TaskRow &rowAt(int position) const { return m_table.at(m_visible.rowAt(position)); }
    /// The visible table rows, in display order.
    [[nodiscard]] const std::vector<int> &shownRows() const { return m_visible.shown(); }
    /// The position of @p id, or -1 if it is not visible.
    [[nodiscard]] int positionOf(const TaskId &id) const;
    [[nodiscard]] ClockReading moment() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Tasks were changed, added or removed, visible or not. Emitted once for a batch.
    void tasksChanged();
    /// setFilter() was called.
    void filterChanged();
    /// filteredCounts() changed because time has passed.
    void filteredCountsChanged();
    /// Observations were applied to these table rows, each listed once. Use a direct connection: row numbers may change
    /// later.
    void observationsApplied(const std::vector<int> &rows);
    /// The tasks of these table rows were removed.
    void rowsEmptied(const std::vector<int> &rows);
    /// The order is now held or released, or heldBack() changed.
    void holdChanged();

private:
    /// @p owner: of the table; null if this is.
    TaskTableModel(Clock clock, TaskTableModel *owner, QObject *parent);
    static constexpr quint8 holderBit(Holder holder) { return static_cast<quint8>(1U << static_cast<quint8>(holder)); }
    /// Shows the order that VisibleRows has prepared. @p moves: result of the prepare…() function.
    void rearrange(bool moves);
    /// The first part of rearrange(). What it removes may be removed from the table before the second part.
    void beginRearrange(bool moves);
    void endRearrange(bool moves);
    /// The models that show the table of this one: this one first.
    [[nodiscard]] QList<TaskTableModel *> views() { return QList{this} + m_others; }
    void showAdded(const std::vector<int> &rows, bool areObserved);
    void announce(std::span<const int> rows);
    void checkTime();

    TaskTableModel *m_owner; // of the table; usually this
    QList<TaskTableModel *> m_others; // that show the table of this one
    TaskTable m_ownTable; // empty unless this is the owner
    const TaskTable &m_table; // of the owner
    VisibleRows m_visible;
    Clock m_clock;
    ServerClock m_serverClock;
    QTimer m_clockTimer; // runs while a filter depends on the time
    TimeForm m_timeForm = TimeForm::Relative;
    ApiDescription::Words m_words = defaultApi()->description().words;
    quint8 m_holders = 0;
};

} // namespace Taskwatch
