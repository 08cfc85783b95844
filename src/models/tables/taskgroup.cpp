// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/taskgroup.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "text/safetext.h"
#include "text/statustext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Taskwatch {

namespace {

struct TaskGroupWords {
    Q_DECLARE_TR_FUNCTIONS(TaskGroup)
};

struct GroupColumnInfo {
    const char *title;
    const char *explanation;
    Qt::AlignmentFlag alignment;
};

constexpr std::array<GroupColumnInfo, GroupColumnCount> GroupColumns = {{
    {QT_TRANSLATE_NOOP("TaskGroup", "Kind of error"),
        QT_TRANSLATE_NOOP("TaskGroup", "The first line of the error; # stands for numbers, ids, times and addresses"),
        Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("TaskGroup", "Host"), QT_TRANSLATE_NOOP("TaskGroup", "Host of the tasks' URL"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("TaskGroup", "Tasks"), QT_TRANSLATE_NOOP("TaskGroup", "Tasks whose last error is of this kind"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Failed"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks with this kind of error that failed permanently"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Retrying"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks with this kind of error that are being retried"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Waiting"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks with this kind of error that wait for an attempt"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Last error"),
        QT_TRANSLATE_NOOP("TaskGroup", "lastErrorAt: when the newest of these errors happened"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Notifications"),
        QT_TRANSLATE_NOOP("TaskGroup", "Whether failures and retries with this kind of error are notified"),
        Qt::AlignLeft},
}};

const GroupColumnInfo &infoOf(GroupColumn column)
{
    return GroupColumns[static_cast<size_t>(column)];
}

QString numberText(int number)
{
    return QLocale().toString(number);
}

template <typename Value>
int compare(const Value &a, const Value &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

int compareBy(GroupColumn column, const TaskGroup &a, const TaskGroup &b)
{
    switch (column) {
    case GroupColumn::Family:
        return a.key.compare(b.key, Qt::CaseInsensitive);
    case GroupColumn::Host:
        return a.host.compare(b.host, Qt::CaseInsensitive);
    case GroupColumn::Tasks:
        return compare(a.counts.tasks, b.counts.tasks);
    case GroupColumn::Failed:
        return compare(a.counts.failed, b.counts.failed);
    case GroupColumn::Retrying:
        return compare(a.counts.retrying, b.counts.retrying);
    case GroupColumn::Waiting:
        return compare(a.counts.waiting, b.counts.waiting);
    case GroupColumn::Last:
        return compare(a.counts.lastErrorAt, b.counts.lastErrorAt);
    case GroupColumn::Notifications:
        return compare(a.muted, b.muted);
    }
    Q_UNREACHABLE();
}

} // namespace

bool precedes(const TaskGroup &a, const TaskGroup &b, GroupColumn column, Qt::SortOrder order)
{
    if (const int difference = compareBy(column, a, b); difference != 0)
        return order == Qt::AscendingOrder ? difference < 0 : difference > 0;
    return a.counts.tasks != b.counts.tasks ? a.counts.tasks > b.counts.tasks : a.key < b.key;
}

QString TaskGroup::text(GroupColumn column, const ClockReading &moment) const
{
    switch (column) {
    case GroupColumn::Family:
        return isFamily() ? safeText(key) : QString(); // hosts leave it empty
    case GroupColumn::Host:
        if (!isAtOneHost())
            return TaskGroupWords::tr("%n hosts", nullptr, static_cast<int>(children.size()));
        return host.isEmpty() ? NotSetText : safeText(host);
    case GroupColumn::Tasks:
        return numberText(counts.tasks);
    case GroupColumn::Failed:
        return numberText(counts.failed);
    case GroupColumn::Retrying:
        return numberText(counts.retrying);
    case GroupColumn::Waiting:
        return numberText(counts.waiting);
    case GroupColumn::Notifications:
        return muted && isFamily() ? TaskGroupWords::tr("Muted") : QString();
    case GroupColumn::Last:
        return counts.lastErrorAt ? agoText(*counts.lastErrorAt, moment.serverNow) : NotSetText;
    }
    Q_UNREACHABLE();
}

QString TaskGroup::detail(GroupColumn column, const ClockReading &moment) const
{
    switch (column) {
    case GroupColumn::Family:
        return family();
    case GroupColumn::Host: {
        if (isAtOneHost())
            return host.isEmpty() ? TaskGroupWords::tr("The tasks' URL has no host") : host;
        QStringList lines;
        for (const auto &child : children)
            lines.append((child->host.isEmpty() ? NotSetText : child->host) + u": " + numberText(child->counts.tasks));
        return lines.join(u'\n');
    }
    case GroupColumn::Tasks:
    case GroupColumn::Failed:
    case GroupColumn::Retrying:
    case GroupColumn::Waiting: {
        QStringList parts;
        if (counts.failed > 0)
            parts.append(TaskGroupWords::tr("%1 failed permanently").arg(numberText(counts.failed)));
        if (counts.retrying > 0)
            parts.append(TaskGroupWords::tr("%1 being retried").arg(numberText(counts.retrying)));
        if (counts.waiting > 0)
            parts.append(TaskGroupWords::tr("%1 waiting").arg(numberText(counts.waiting)));
        if (const int others = counts.tasks - counts.failed - counts.retrying - counts.waiting; others > 0)
            parts.append(TaskGroupWords::tr("%1 in another state", "number of tasks").arg(numberText(others)));
        return parts.isEmpty() ? tasksText(counts.tasks)
                               : tasksText(counts.tasks) + u": " + parts.join(QStringLiteral(", "));
    }
    case GroupColumn::Last:
        return counts.lastErrorAt ? allTimeForms(*counts.lastErrorAt, moment.serverNow)
                                  : TaskGroupWords::tr("The endpoint reported no time");
    case GroupColumn::Notifications:
        return muted
            ? TaskGroupWords::tr("Failures and retries with this kind of error raise no notifications")
            : TaskGroupWords::tr("Failures and retries with this kind of error raise notifications as Settings ▸ "
                                 "Notifications says");
    }
    Q_UNREACHABLE();
}

bool TaskGroup::isQuiet(GroupColumn column) const
{
    if (counts.tasks == 0)
        return true;
    switch (column) {
    case GroupColumn::Family:
    case GroupColumn::Tasks:
        return false;
    case GroupColumn::Host:
        return isFamily();
    case GroupColumn::Failed:
        return counts.failed == 0;
    case GroupColumn::Retrying:
        return counts.retrying == 0;
    case GroupColumn::Waiting:
        return counts.waiting == 0;
    case GroupColumn::Last:
    case GroupColumn::Notifications:
        return true;
    }
    Q_UNREACHABLE();
}

QVariant groupColumnHeader(GroupColumn column, int role)
{
    const GroupColumnInfo &info = infoOf(column);
    if (role == Qt::InitialSortOrderRole) // the most and the newest first
        return QVariant::fromValue(
            column == GroupColumn::Family || column == GroupColumn::Host ? Qt::AscendingOrder : Qt::DescendingOrder);
    return columnHeader(role, TaskGroupWords::tr(info.title), TaskGroupWords::tr(info.explanation), info.alignment);
}

Qt::Alignment groupColumnAlignment(GroupColumn column)
{
    return infoOf(column).alignment;
}

} // namespace Taskwatch
