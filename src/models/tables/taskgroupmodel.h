// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clockreading.h"
#include "table/taskgroups.h"

#include <QAbstractItemModel>

#include <memory>

namespace Taskwatch {

/// The columns, in display order.
enum class GroupColumn : quint8 { Family, Host, Tasks, Failed, Last };
inline constexpr int GroupColumnCount = 5;

/// Data roles of a group in addition to its texts; see TaskGroupModel::data().
namespace GroupRole {
enum : int {
    Filter = Qt::UserRole + 1, ///< QString: filter text that shows the group's tasks
    Quiet, ///< bool: the cell needs no attention
};
}

/// Tree model of errors with two levels: error families, and below each family with several hosts one row for each
/// host. The row of a family with a single host shows that host itself. Refreshing updates rows in place, so the
/// selection and expanded rows are preserved.
class TaskGroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Sorted: most tasks first, then by name. Held: rows keep their position, new ones are appended, and rows without
    /// tasks stay, with a count of 0, until the next refresh in Sorted order.
    enum class Order : quint8 { Sorted, Held };

    explicit TaskGroupModel(QObject *parent = nullptr);
    ~TaskGroupModel() override;

    /// Counts the errors in @p table, which must be the same table in each call.
    void updateContents(const TaskTable &table, const ClockReading &moment, Order order = Order::Sorted);
    /// Shows ages relative to @p moment. Emits no dataChanged(): the view must repaint.
    void setMoment(const ClockReading &moment) { m_moment = moment; }

    /// Number of families, including those without tasks that are only held.
    [[nodiscard]] int familyCount() const { return rowCount({}); }
    /// Number of tasks with an error.
    [[nodiscard]] int taskCount() const { return m_tasks; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Group;
    using Groups = std::vector<std::unique_ptr<Group>>;

    void merge(Group &parent, Groups wanted, Order order);
    void removeMissing(Group &parent, const QHash<QString, Group *> &wanted);
    void sort(Group &parent, const std::vector<QString> &keys);
    void announceChanged(const Group &parent);
    [[nodiscard]] QModelIndex indexOf(const Group &group, int column = 0) const;
    [[nodiscard]] Group &groupAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const Group &group, GroupColumn column) const;
    [[nodiscard]] QString detail(const Group &group, GroupColumn column) const;

    TaskGroups m_counter;
    std::unique_ptr<Group> m_root; // its children are the families
    ClockReading m_moment{};
    int m_tasks = 0;
};

} // namespace Taskwatch
