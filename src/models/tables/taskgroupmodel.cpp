// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/taskgroupmodel.h"

#include "cells/plaintooltip.h"
#include "filter/filterquery.h"
#include "text/joinedtext.h"
#include "text/safetext.h"

#include <algorithm>

namespace Taskwatch {

TaskGroupModel::TaskGroupModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Group>())
{
}

TaskGroupModel::~TaskGroupModel() = default;

void TaskGroupModel::updateContents(
    const TaskTable &table, const ClockReading &moment, Order order, std::optional<std::span<const int>> changed)
{
    m_moment = moment;
    if (changed)
        m_counter.countChanged(table, *changed);
    else
        m_counter.countAll(table);
    show(order);
}

void TaskGroupModel::show(Order order)
{
    m_tasks = 0;
    m_failed = 0;
    m_groups = 0;
    merge(*m_root, m_grouping == TaskGrouping::ByError ? groupsByError() : groupsByHost(), order);
}

TaskGroupModel::Groups TaskGroupModel::groupsByError()
{
    Groups wanted;
    QSet<QString> unseen = m_muted;
    const auto add = [this, &wanted](const FamilyGroup &family) {
        auto group = std::make_unique<Group>();
        group->key = group->family = family.family;
        group->muted = m_muted.contains(family.family);
        group->host = family.hosts.front().host;
        group->counts = family.total;
        for (const HostGroup &host : family.hosts) {
            auto child = std::make_unique<Group>();
            child->key = child->host = host.host;
            child->family = family.family;
            child->counts = host.counts;
            child->muted = group->muted;
            group->children.push_back(std::move(child));
        }
        std::sort(group->children.begin(), group->children.end(),
            [this](const auto &a, const auto &b) { return precedes(*a, *b, m_sortColumn, m_sortOrder); });
        wanted.push_back(std::move(group));
    };
    for (const FamilyGroup &family : m_counter.families()) {
        m_tasks += family.total.tasks;
        m_failed += family.total.failed;
        ++m_groups;
        unseen.remove(family.family);
        add(family);
    }
    for (const QString &family : std::as_const(unseen))
        add({family, {}, {HostGroup()}});
    return wanted;
}

TaskGroupModel::Groups TaskGroupModel::groupsByHost()
{
    Groups wanted;
    for (const HostGroup &host : m_counter.hosts()) {
        m_tasks += host.counts.tasks;
        m_failed += host.counts.failed;
        ++m_groups;
        auto group = std::make_unique<Group>();
        group->key = group->host = host.host;
        group->counts = host.counts;
        wanted.push_back(std::move(group));
    }
    return wanted;
}

void TaskGroupModel::setGrouping(TaskGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_root->children.clear();
    endResetModel();
    show(Order::Sorted);
}

void TaskGroupModel::setMuted(const QStringList &families)
{
    m_muted = QSet<QString>(families.begin(), families.end());
    show(Order::Held); // a click changes no order
}

void TaskGroupModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= GroupColumnCount)
        return;
    m_sortColumn = static_cast<GroupColumn>(column);
    m_sortOrder = order;
    arrange(*m_root);
    for (const auto &family : m_root->children)
        arrange(*family);
}

/// Changes the children of @p parent into @p wanted.
void TaskGroupModel::merge(Group &parent, Groups wanted, Order order)
{
    QHash<QString, Group *> wantedByKey;
    for (const auto &group : wanted)
        wantedByKey.insert(group->key, group.get());
    if (order == Order::Sorted)
        removeMissing(parent, wantedByKey);

    QSet<QString> known;
    for (const auto &child : parent.children) {
        known.insert(child->key);
        Group *now = wantedByKey.value(child->key);
        Groups children = now ? std::move(now->children) : Groups();
        const bool wasAtOneHost = child->isAtOneHost();
        if (children.size() == 1 && (wasAtOneHost || order == Order::Sorted))
            children.clear();
        const QString host = now ? now->host : child->host;
        const GroupCounts counts = now ? now->counts : GroupCounts();
        const bool muted = now ? now->muted : m_muted.contains(child->family);
        child->changed = child->counts != counts || child->host != host || child->muted != muted;
        child->muted = muted;
        child->counts = counts;
        child->host = host;
        const size_t hosts = child->children.size();
        merge(*child, std::move(children), order);
        child->changed = child->changed || child->children.size() != hosts; // the row shows the number of hosts
    }

    Groups fresh;
    for (auto &group : wanted) {
        if (known.contains(group->key))
            continue;
        if (group->children.size() == 1)
            group->children.clear();
        fresh.push_back(std::move(group));
    }
    if (!fresh.empty()) {
        const auto first = static_cast<int>(parent.children.size());
        beginInsertRows(indexOf(parent), first, first + static_cast<int>(fresh.size()) - 1);
        for (auto &group : fresh) {
            group->parent = &parent;
            group->row = static_cast<int>(parent.children.size());
            for (size_t i = 0; i < group->children.size(); ++i) {
                group->children[i]->parent = group.get();
                group->children[i]->row = static_cast<int>(i);
            }
            parent.children.push_back(std::move(group));
        }
        endInsertRows();
    }
    if (order == Order::Sorted)
        arrange(parent);
    announceChanged(parent);
}

void TaskGroupModel::removeMissing(Group &parent, const QHash<QString, Group *> &wanted)
{
    // From the end, so that earlier rows keep their number.
    Groups &children = parent.children;
    for (auto end = static_cast<std::ptrdiff_t>(children.size()); end > 0; --end) {
        const auto isMissing = [&](std::ptrdiff_t row) {
            return !wanted.contains(children[static_cast<size_t>(row)]->key);
        };
        if (!isMissing(end - 1))
            continue;
        std::ptrdiff_t begin = end - 1;
        while (begin > 0 && isMissing(begin - 1))
            --begin;
        beginRemoveRows(indexOf(parent), static_cast<int>(begin), static_cast<int>(end - 1));
        children.erase(children.begin() + begin, children.begin() + end);
        for (size_t row = static_cast<size_t>(begin); row < children.size(); ++row)
            children[row]->row = static_cast<int>(row);
        endRemoveRows();
        end = begin + 1;
    }
}

void TaskGroupModel::arrange(Group &parent)
{
    Groups &children = parent.children;
    const auto isLess = [this](const auto &a, const auto &b) { return precedes(*a, *b, m_sortColumn, m_sortOrder); };
    if (std::is_sorted(children.begin(), children.end(), isLess))
        return;
    QList<QPersistentModelIndex> parents;
    if (parent.parent)
        parents.append(indexOf(parent));
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    std::sort(children.begin(), children.end(), isLess);
    for (size_t row = 0; row < children.size(); ++row)
        children[row]->row = static_cast<int>(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(groupAt(index), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void TaskGroupModel::announceChanged(const Group &parent)
{
    const Groups &children = parent.children;
    for (size_t begin = 0; begin < children.size(); ++begin) {
        size_t end = begin;
        while (end < children.size() && std::exchange(children[end]->changed, false))
            ++end;
        if (end == begin)
            continue;
        Q_EMIT dataChanged(indexOf(*children[begin]), indexOf(*children[end - 1], GroupColumnCount - 1));
        begin = end;
    }
}

QModelIndex TaskGroupModel::indexOf(const Group &group, int column) const
{
    return group.parent ? createIndex(group.row, column, &group) : QModelIndex();
}

TaskGroupModel::Group &TaskGroupModel::groupAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Group *>(index.internalPointer()) : *m_root;
}

QModelIndex TaskGroupModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(*groupAt(parent).children[static_cast<size_t>(row)], column)
                                         : QModelIndex();
}

QModelIndex TaskGroupModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*groupAt(index).parent) : QModelIndex();
}

int TaskGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(groupAt(parent).children.size());
}

int TaskGroupModel::columnCount(const QModelIndex &) const
{
    return GroupColumnCount;
}

QVariant TaskGroupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {}; // QAbstractItemView asks for this when Ctrl+C is pressed and no row is current
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Group &group = groupAt(index);
    const auto column = static_cast<GroupColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return group.text(column, m_moment);
    case Qt::ToolTipRole:
        return plainToolTip(group.detail(column, m_moment));
    case Qt::AccessibleTextRole:
        if (column == GroupColumn::Family)
            return (group.muted ? tr("Kind of error: %1, muted") : tr("Kind of error: %1")).arg(safeText(group.family));
        return labelText(headerData(index.column(), Qt::Horizontal).toString(), group.text(column, m_moment));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | groupColumnAlignment(column));
    case GroupRole::Filter:
        if (group.family.isEmpty())
            return filterTerm(QStringLiteral("host"), group.host);
        return group.isAtOneHost() ? groupFilter(group.family, group.host) : groupFilter(group.family);
    case GroupRole::Family:
        return group.family;
    case GroupRole::Title: {
        const QString host = group.host.isEmpty() ? TaskGroupModel::tr("URL without a host") : group.host;
        if (group.family.isEmpty())
            return host;
        return group.isAtOneHost() ? tr("%1 · %2", "a kind of error and a host").arg(group.family, host) : group.family;
    }
    case GroupRole::Muted:
        return group.muted;
    case GroupRole::Quiet:
        return group.isQuiet(column);
    default: // unused roles: no editing, check boxes or decorations
        return {};
    }
}

QVariant TaskGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= GroupColumnCount)
        return {};
    return groupColumnHeader(static_cast<GroupColumn>(section), role);
}

} // namespace Taskwatch
