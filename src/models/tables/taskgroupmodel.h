// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "table/taskgroups.h"
#include "tables/taskgroup.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <optional>
#include <span>

namespace Taskwatch {

/// Data roles of a group in addition to its texts; see TaskGroupModel::data().
namespace GroupRole {
enum Role {
    Filter = Qt::UserRole + 1, ///< QString: filter text that shows the group's tasks
    Family, ///< QString: the error family, as in AlertGroup; empty where tasks are grouped by host
    Title, ///< QString: the family, the host, or both if all tasks have that host; not made safe
    Muted, ///< bool: the family's notifications are muted
    Quiet, ///< bool: the cell needs no attention
};
}

/// Tree model of groups of tasks. By error, it has two levels: error families, and below each family with several hosts
/// one row for each host. The row of a family with a single host shows that host itself. By host, it has one level.
/// Refreshing updates rows in place, so the selection and expanded rows are preserved. A muted family has a row also
/// while it has no tasks, so that it can be unmuted.
class TaskGroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Sorted: as sort() says, at first most tasks first; equal rows by tasks, then by name. Held: rows keep their
    /// position, new ones are appended, and rows without tasks stay, with a count of 0, until the next refresh in
    /// Sorted order.
    enum class Order : quint8 { Sorted, Held };

    explicit TaskGroupModel(QObject *parent = nullptr);
    ~TaskGroupModel() override;

    /// See TaskGroups::setFilter().
    void setFilter(TaskGroups::Filter filter) { m_counter.setFilter(std::move(filter)); }
    /// Counts the errors in @p table, which must be the same table in each call. @p changed: the rows that were
    /// changed, filled or emptied since the last call; none: any.
    void updateContents(const TaskTable &table, const ClockReading &moment, Order order = Order::Sorted,
        std::optional<std::span<const int>> changed = std::nullopt);
    /// Initially by error. Resets the model.
    void setGrouping(TaskGrouping grouping);
    [[nodiscard]] TaskGrouping grouping() const { return m_grouping; }
    /// The families whose notifications are muted.
    void setMuted(const QStringList &families);
    /// Shows ages relative to @p moment. Emits no dataChanged(): the view must repaint.
    void setMoment(const ClockReading &moment) { m_moment = moment; }

    /// Number of families, or of hosts, that have tasks.
    [[nodiscard]] int groupCount() const { return m_groups; }
    /// Number of tasks in them.
    [[nodiscard]] int taskCount() const { return m_tasks; }
    /// How many of them failed and are not retried.
    [[nodiscard]] int failedCount() const { return m_failed; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Group = TaskGroup;
    using Groups = std::vector<std::unique_ptr<Group>>;

    void merge(Group &parent, Groups wanted, Order order);
    void removeMissing(Group &parent, const QHash<QString, Group *> &wanted);
    /// Sorts the children of @p parent.
    void arrange(Group &parent);
    void show(Order order);
    [[nodiscard]] Groups groupsByError();
    [[nodiscard]] Groups groupsByHost();
    void announceChanged(const Group &parent);
    [[nodiscard]] QModelIndex indexOf(const Group &group, int column = 0) const;
    [[nodiscard]] Group &groupAt(const QModelIndex &index) const;

    TaskGroups m_counter;
    std::unique_ptr<Group> m_root; // its children are the families or the hosts
    ClockReading m_moment{};
    QSet<QString> m_muted;
    TaskGrouping m_grouping = TaskGrouping::ByError;
    GroupColumn m_sortColumn = GroupColumn::Tasks;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    int m_tasks = 0;
    int m_failed = 0;
    int m_groups = 0;
};

} // namespace Taskwatch
