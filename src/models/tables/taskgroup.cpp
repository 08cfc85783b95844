// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tables/taskgroup.h"

#include "cells/celltext.h"
#include "cells/plaintooltip.h"
#include "text/joinedtext.h"
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
    {QT_TRANSLATE_NOOP("TaskGroup", "Tasks"),
        QT_TRANSLATE_NOOP("TaskGroup",
            "Tasks of the group. Those that are running, cancelled or in an unknown state are included, but have no "
            "column"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Failed"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks of the group that failed permanently"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Retrying"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks of the group that are being retried"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Waiting"),
        QT_TRANSLATE_NOOP("TaskGroup", "Tasks of the group that wait for an attempt"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Succeeded"), QT_TRANSLATE_NOOP("TaskGroup", "Tasks of the group that succeeded"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Median duration"),
        QT_TRANSLATE_NOOP("TaskGroup",
            "How long an attempt typically takes: the median of the last attempts that ended since the program began. "
            "From the start, or where the API does not report it from nextProcessAt, to completedAt or lastErrorAt"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Overdue"),
        QT_TRANSLATE_NOOP("TaskGroup", "How long ago the task was due that has waited longest since its nextProcessAt"),
        Qt::AlignRight},
    {QT_TRANSLATE_NOOP("TaskGroup", "Last error"),
        QT_TRANSLATE_NOOP("TaskGroup", "lastErrorAt: when the newest error of the group happened"), Qt::AlignRight},
}};

const GroupColumnInfo &infoOf(GroupColumn column)
{
    return GroupColumns[static_cast<size_t>(column)];
}

QString numberText(int number)
{
    return QLocale().toString(number);
}

/// In the unit that shows two digits or more; durationText() knows only whole seconds.
QString preciseText(std::chrono::milliseconds duration)
{
    if (duration < std::chrono::seconds(1))
        return millisecondsText(duration);
    if (duration < std::chrono::seconds(10))
        return secondsText(static_cast<double>(duration.count()) / 1000, 'f', 1);
    return durationText(duration);
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
    case GroupColumn::Succeeded:
        return compare(a.counts.succeeded, b.counts.succeeded);
    case GroupColumn::Duration:
        return compare(a.counts.duration, b.counts.duration);
    case GroupColumn::Overdue: // the earliest is overdue for longest; none is least
        return a.counts.earliestDue && b.counts.earliestDue
            ? compare(b.counts.earliestDue, a.counts.earliestDue)
            : compare(a.counts.earliestDue.has_value(), b.counts.earliestDue.has_value());
    case GroupColumn::Last:
        return compare(a.counts.lastErrorAt, b.counts.lastErrorAt);
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
        return isFamily() ? safeText(family) : QString(); // hosts leave it empty
    case GroupColumn::Host:
        if (!isAtOneHost())
            return TaskGroupWords::tr("%Ln hosts", nullptr, static_cast<int>(children.size()));
        return host.isEmpty() ? NotSetText : safeText(host);
    case GroupColumn::Tasks:
        return numberText(counts.tasks);
    case GroupColumn::Failed:
        return numberText(counts.failed);
    case GroupColumn::Retrying:
        return numberText(counts.retrying);
    case GroupColumn::Waiting:
        return numberText(counts.waiting);
    case GroupColumn::Succeeded:
        return numberText(counts.succeeded);
    case GroupColumn::Duration:
        return counts.duration ? preciseText(*counts.duration) : NotSetText;
    case GroupColumn::Overdue:
        return counts.earliestDue && isOverdue(*counts.earliestDue, moment.serverNow)
            ? durationText(moment.serverNow - *counts.earliestDue)
            : NotSetText;
    case GroupColumn::Last:
        return counts.lastErrorAt ? agoText(*counts.lastErrorAt, moment.serverNow) : NotSetText;
    }
    Q_UNREACHABLE();
}

QString TaskGroup::detail(GroupColumn column, const ClockReading &moment) const
{
    switch (column) {
    case GroupColumn::Family:
        return muted ? family + u"\n\n" + TaskGroupWords::tr("Muted: failures and retries raise no notifications")
                     : family;
    case GroupColumn::Host: {
        if (isAtOneHost())
            return host.isEmpty() ? TaskGroupWords::tr("The tasks' URL has no host") : host;
        QStringList lines;
        for (const auto &child : children)
            lines.append(
                labelText(child->host.isEmpty() ? QString(NotSetText) : child->host, numberText(child->counts.tasks)));
        return lines.join(u'\n');
    }
    case GroupColumn::Tasks:
    case GroupColumn::Failed:
    case GroupColumn::Retrying:
    case GroupColumn::Waiting:
    case GroupColumn::Succeeded: {
        QStringList parts;
        if (counts.failed > 0)
            parts.append(TaskGroupWords::tr("%Ln failed permanently", "tasks", counts.failed));
        if (counts.retrying > 0)
            parts.append(TaskGroupWords::tr("%Ln being retried", "tasks", counts.retrying));
        if (counts.waiting > 0)
            parts.append(TaskGroupWords::tr("%Ln waiting", "tasks", counts.waiting));
        if (counts.succeeded > 0)
            parts.append(TaskGroupWords::tr("%Ln succeeded", "tasks", counts.succeeded));
        if (const int others = counts.tasks - counts.failed - counts.retrying - counts.waiting - counts.succeeded;
            others > 0)
            parts.append(TaskGroupWords::tr("%Ln running, cancelled or in an unknown state", "tasks", others));
        return parts.isEmpty() ? tasksText(counts.tasks) : labelText(tasksText(counts.tasks), commaText(parts));
    }
    case GroupColumn::Duration:
        if (!counts.duration)
            return TaskGroupWords::tr("No attempt has ended since the program began");
        return TaskGroupWords::tr("%1: median of %Ln attempts, the last of each task", "a duration", counts.attempts)
            .arg(millisecondsText(*counts.duration));
    case GroupColumn::Overdue:
        return counts.earliestDue
            ? TaskGroupWords::tr("nextProcessAt:") + u'\n' + allTimeForms(*counts.earliestDue, moment.serverNow)
            : TaskGroupWords::tr("No task has a nextProcessAt");
    case GroupColumn::Last:
        return counts.lastErrorAt ? allTimeForms(*counts.lastErrorAt, moment.serverNow)
                                  : TaskGroupWords::tr("The endpoint reported no time");
    }
    Q_UNREACHABLE();
}

bool TaskGroup::isQuiet(GroupColumn column) const
{
    if (counts.tasks == 0 || muted)
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
    case GroupColumn::Duration:
        return !counts.duration;
    case GroupColumn::Succeeded:
    case GroupColumn::Overdue:
    case GroupColumn::Last:
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
