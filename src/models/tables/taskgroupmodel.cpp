// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/taskgroupmodel.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "filter/filterquery.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Taskwatch {

/// A row: an error family, or one host of a family.
struct TaskGroupModel::Group {
    Group *parent = nullptr; // null for the root
    int row = 0; // index in the parent's children
    QString key; // the family or the host; unique among the parent's children
    QString host; // of a family: the host with most tasks
    ErrorCounts counts;
    bool changed = false; // since the last dataChanged()
    Groups children; // the hosts of a family; empty if it has only one

    /// Whether all tasks have the same host.
    [[nodiscard]] bool isAtOneHost() const { return children.empty(); }
    [[nodiscard]] bool isFamily() const { return !parent->parent; }
    [[nodiscard]] const QString &family() const { return isFamily() ? key : parent->key; }
};

namespace {

struct ColumnInfo {
    const char *title;
    const char *explanation;
    Qt::AlignmentFlag alignment;
};

constexpr std::array<ColumnInfo, GroupColumnCount> GroupColumns = {{
    {QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Kind of error"),
        QT_TRANSLATE_NOOP(
            "Taskwatch::TaskGroupModel", "The first line of the error; # stands for numbers, ids, times and addresses"),
        Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Host"),
        QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Host of the tasks' URL"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Tasks"),
        QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Tasks whose last error is of this kind"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Failed"),
        QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Tasks with this kind of error that failed permanently"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "Last"),
        QT_TRANSLATE_NOOP("Taskwatch::TaskGroupModel", "lastErrorAt: when the newest of these errors happened"),
        Qt::AlignRight},
}};

QString numberText(int number)
{
    return QLocale().toString(number);
}

} // namespace

TaskGroupModel::TaskGroupModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Group>())
{
}

TaskGroupModel::~TaskGroupModel() = default;

void TaskGroupModel::updateContents(const TaskTable &table, const ClockReading &moment, Order order)
{
    m_moment = moment;
    m_tasks = 0;
    Groups wanted;
    for (const FamilyErrors &family : m_counter.count(table)) {
        m_tasks += family.total.tasks;
        auto group = std::make_unique<Group>();
        group->key = family.family;
        group->host = family.hosts.front().host;
        group->counts = family.total;
        for (const HostErrors &host : family.hosts) {
            auto child = std::make_unique<Group>();
            child->key = child->host = host.host;
            child->counts = host.counts;
            group->children.push_back(std::move(child));
        }
        wanted.push_back(std::move(group));
    }
    merge(*m_root, std::move(wanted), order);
}

/// Changes the children of @p parent into @p wanted.
void TaskGroupModel::merge(Group &parent, Groups wanted, Order order)
{
    std::vector<QString> keys;
    QHash<QString, Group *> wantedByKey;
    for (const auto &group : wanted) {
        keys.push_back(group->key);
        wantedByKey.insert(group->key, group.get());
    }
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
        const ErrorCounts counts = now ? now->counts : ErrorCounts();
        child->changed = child->counts != counts || child->host != host;
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
        sort(parent, keys);
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

/// Sorts the children of @p parent in the order of @p keys, which are the keys of all children.
void TaskGroupModel::sort(Group &parent, const std::vector<QString> &keys)
{
    Groups &children = parent.children;
    Q_ASSERT(children.size() == keys.size());
    if (std::equal(children.begin(), children.end(), keys.begin(),
            [](const auto &child, const QString &key) { return child->key == key; }))
        return;
    QList<QPersistentModelIndex> parents;
    if (parent.parent)
        parents.append(indexOf(parent));
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    QHash<QString, int> places;
    for (size_t i = 0; i < keys.size(); ++i)
        places.insert(keys[i], static_cast<int>(i));
    for (const auto &child : children)
        child->row = places.value(child->key);
    std::sort(children.begin(), children.end(), [](const auto &a, const auto &b) { return a->row < b->row; });
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

QString TaskGroupModel::text(const Group &group, GroupColumn column) const
{
    switch (column) {
    case GroupColumn::Family:
        return group.isFamily() ? safeText(group.key) : QString(); // hosts leave it empty
    case GroupColumn::Host:
        if (!group.isAtOneHost())
            return tr("%n hosts", nullptr, static_cast<int>(group.children.size()));
        return group.host.isEmpty() ? NotSetText : safeText(group.host);
    case GroupColumn::Tasks:
        return numberText(group.counts.tasks);
    case GroupColumn::Failed:
        return numberText(group.counts.failed);
    case GroupColumn::Last:
        return group.counts.lastErrorAt ? agoText(*group.counts.lastErrorAt, m_moment.serverNow) : NotSetText;
    }
    Q_UNREACHABLE();
}

/// Long text of a cell, not made safe.
QString TaskGroupModel::detail(const Group &group, GroupColumn column) const
{
    switch (column) {
    case GroupColumn::Family:
        return group.family();
    case GroupColumn::Host: {
        if (group.isAtOneHost())
            return group.host.isEmpty() ? tr("The tasks' URL has no host") : group.host;
        QStringList lines;
        for (const auto &host : group.children)
            lines.append((host->host.isEmpty() ? NotSetText : host->host) + u": " + numberText(host->counts.tasks));
        return lines.join(u'\n');
    }
    case GroupColumn::Tasks:
    case GroupColumn::Failed: {
        const ErrorCounts &counts = group.counts;
        QStringList parts;
        if (counts.failed > 0)
            parts.append(tr("%1 failed permanently").arg(numberText(counts.failed)));
        if (counts.retrying > 0)
            parts.append(tr("%1 being retried").arg(numberText(counts.retrying)));
        if (const int others = counts.tasks - counts.failed - counts.retrying; others > 0)
            parts.append(tr("%1 in another state", "number of tasks").arg(numberText(others)));
        return parts.isEmpty() ? tasksText(counts.tasks)
                               : tasksText(counts.tasks) + u": " + parts.join(QStringLiteral(", "));
    }
    case GroupColumn::Last:
        return group.counts.lastErrorAt ? allTimeForms(*group.counts.lastErrorAt, m_moment.serverNow)
                                        : tr("The endpoint reported no time");
    }
    Q_UNREACHABLE();
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
        return text(group, column);
    case Qt::ToolTipRole:
        return plainToolTip(detail(group, column));
    case Qt::AccessibleTextRole:
        return QVariant(headerData(index.column(), Qt::Horizontal).toString() + u": "
            + (column == GroupColumn::Family ? safeText(group.family()) : text(group, column)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | GroupColumns[static_cast<size_t>(index.column())].alignment);
    case GroupRole::Filter:
        return group.isAtOneHost() ? groupFilter(group.family(), group.host) : groupFilter(group.family());
    case GroupRole::Quiet:
        return (column == GroupColumn::Host && group.isFamily()) || column == GroupColumn::Last
            || group.counts.tasks == 0 || (column == GroupColumn::Failed && group.counts.failed == 0);
    default: // unused roles: no editing, check boxes or decorations
        return {};
    }
}

QVariant TaskGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= GroupColumnCount)
        return {};
    const ColumnInfo &column = GroupColumns[static_cast<size_t>(section)];
    return columnHeader(role, tr(column.title), tr(column.explanation), column.alignment);
}

} // namespace Taskwatch
