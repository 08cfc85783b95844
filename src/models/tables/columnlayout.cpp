// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/columnlayout.h"

#include <QStringList>

#include <algorithm>

namespace Taskwatch {

namespace {

constexpr char OrderKey[] = "columnOrder";
constexpr char ShownKey[] = "columnsShown";
constexpr char SortColumnKey[] = "sort";
constexpr char SortOrderKey[] = "sortOrder";
constexpr char AddedWord[] = "added";
constexpr char AscendingWord[] = "ascending";
constexpr char DescendingWord[] = "descending";

QString word(const char *name)
{
    return QString::fromLatin1(name);
}

QString columnKey(TaskColumn column)
{
    return word(taskColumnInfo(column).key);
}

/// The columns whose keys are in @p keys, without duplicates.
QList<TaskColumn> columnsNamed(const QStringList &keys)
{
    QList<TaskColumn> columns;
    for (const QString &key : keys) {
        if (const auto column = taskColumnFromKey(key); column && !columns.contains(*column))
            columns.append(*column);
    }
    return columns;
}

TaskSort sortNamed(const QString &field, const QString &order)
{
    TaskSort sort;
    if (const auto column = taskColumnFromKey(field))
        sort.field = taskColumnInfo(*column).sortField;
    else if (field == word(AddedWord))
        sort.field = TaskSortField::Added;
    else
        return sort; // written by another version; its direction does not apply to the default field
    sort.order = order == word(DescendingWord) ? Qt::DescendingOrder : Qt::AscendingOrder;
    return sort;
}

} // namespace

ColumnLayout::ColumnLayout()
{
    for (const TaskColumnInfo &info : taskColumns()) {
        m_order[place(info.column)] = info.column;
        m_shown[place(info.column)] = info.shownFirst;
    }
}

void ColumnLayout::setOrder(const std::array<TaskColumn, TaskColumnCount> &order)
{
    Q_ASSERT(std::is_permutation(order.begin(), order.end(), m_order.begin()));
    m_order = order;
}

int ColumnLayout::shownCount() const
{
    return static_cast<int>(std::count(m_shown.begin(), m_shown.end(), true));
}

QList<TaskColumn> ColumnLayout::shownColumns() const
{
    QList<TaskColumn> columns;
    for (const TaskColumn column : m_order) {
        if (isShown(column))
            columns.append(column);
    }
    return columns;
}

void ColumnLayout::setShown(TaskColumn column, bool shown)
{
    if (shown || shownCount() > 1)
        m_shown[place(column)] = shown;
}

void ColumnLayout::setWidth(TaskColumn column, int width)
{
    m_widths[place(column)] = width <= 0 ? 0 : std::clamp(width, LeastWidth, MostWidth);
}

QVariantMap ColumnLayout::toSettings() const
{
    QStringList order;
    QStringList shown;
    QStringList widths;
    for (const TaskColumn column : m_order) {
        order.append(columnKey(column));
        if (isShown(column))
            shown.append(columnKey(column));
        if (width(column) > 0)
            widths.append(columnKey(column) + u'=' + QString::number(width(column)));
    }
    QVariantMap settings = sortSettings(m_sort);
    settings.insert({{word(OrderKey), order}, {word(ShownKey), shown}, {word(WidthsKey), widths}});
    return settings;
}

QVariantMap ColumnLayout::sortSettings(TaskSort sort)
{
    const auto sorted = taskColumnOf(sort.field);
    return {{word(SortColumnKey), sorted ? columnKey(*sorted) : word(AddedWord)},
        {word(SortOrderKey), word(sort.order == Qt::DescendingOrder ? DescendingWord : AscendingWord)}};
}

bool ColumnLayout::isIn(const QVariantMap &settings)
{
    return settings.contains(word(OrderKey)) || settings.contains(word(ShownKey));
}

ColumnLayout ColumnLayout::fromSettings(const QVariantMap &settings)
{
    ColumnLayout layout;
    const QList<TaskColumn> known = columnsNamed(settings.value(word(OrderKey)).toStringList());
    QList<TaskColumn> order = known;
    for (const TaskColumnInfo &info : taskColumns()) {
        // In the default order, so the columns that precede a new column are placed already.
        const auto index = static_cast<qsizetype>(info.column);
        if (!order.contains(info.column))
            order.insert(index == 0 ? 0 : order.indexOf(static_cast<TaskColumn>(index - 1)) + 1, info.column);
    }
    std::copy(order.cbegin(), order.cend(), layout.m_order.begin());

    if (settings.contains(word(ShownKey))) {
        const QList<TaskColumn> shown = columnsNamed(settings.value(word(ShownKey)).toStringList());
        for (const TaskColumnInfo &info : taskColumns()) {
            if (known.contains(info.column) || shown.contains(info.column))
                layout.m_shown[place(info.column)] = shown.contains(info.column);
        }
        layout.showFirstWhereNone();
    }

    const QStringList widths = settings.value(word(WidthsKey)).toStringList();
    for (const QString &entry : widths) {
        const qsizetype equals = entry.indexOf(u'=');
        if (const auto column = taskColumnFromKey(entry.left(equals)); column && equals > 0)
            layout.setWidth(*column, QStringView(entry).sliced(equals + 1).toInt());
    }

    layout.m_sort =
        sortNamed(settings.value(word(SortColumnKey)).toString(), settings.value(word(SortOrderKey)).toString());
    return layout;
}

void ColumnLayout::showFirstWhereNone()
{
    if (shownCount() > 0)
        return;
    for (const TaskColumnInfo &info : taskColumns())
        m_shown[place(info.column)] = info.shownFirst;
}

} // namespace Taskwatch
