// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/moment.h"
#include "table/taskgroups.h"

#include <QAbstractItemModel>

#include <memory>

namespace Taskwatch {

/// The columns of the groups, in their order.
enum class GroupColumn : quint8 { Family, Host, Tasks, Failed, Last };
inline constexpr int GroupColumnCount = 5;

/// What a group says beside its texts; see TaskGroupModel::data().
namespace GroupRole {
enum : int {
    Filter = Qt::UserRole + 1, ///< QString: the filter that shows the group's tasks
    Quiet, ///< bool: the cell says nothing that wants attention
};
}

/// The kinds of errors as a model of two levels: error families, and under each that was seen at several hosts a row
/// for each of these. A family at one host says it in its own row. What is refreshed changes in place: rows keep their
/// selection, and stay open.
class TaskGroupModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Sorted: most tasks first, then by name. Held: rows stay where they are, new ones come after them, and one whose
    /// tasks are all gone stays and says so, until the next sorted one.
    enum class Order : quint8 { Sorted, Held };

    explicit TaskGroupModel(QObject *parent = nullptr);
    ~TaskGroupModel() override;

    /// Shows what is in @p table, which is the same table each time.
    void refresh(const TaskTable &table, const Moment &moment, Order order = Order::Sorted);
    /// Tells ages as of @p moment from now on. Not announced: who shows them paints them anew.
    void setMoment(const Moment &moment) { m_moment = moment; }

    /// Families, whether they have tasks or are only held.
    [[nodiscard]] int familyCount() const { return rowCount({}); }
    /// Tasks with an error.
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
    std::unique_ptr<Group> m_root; // has the families as its children
    Moment m_moment{};
    int m_tasks = 0;
};

} // namespace Taskwatch
