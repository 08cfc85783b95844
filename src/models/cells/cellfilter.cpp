// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cells/cellfilter.h"

#include "filter/filterquery.h"
#include "text/counttext.h"
#include "text/errorfamily.h"
#include "text/urlhost.h"

namespace Taskwatch {

namespace {

struct CellFilterWords {
    Q_DECLARE_TR_FUNCTIONS(CellFilter)
};

std::optional<CellFilter> filterFor(const QString &name, const QString &value)
{
    return value.isEmpty() ? std::nullopt : std::optional(CellFilter{value, filterTerm(name, value)});
}

} // namespace

std::optional<CellFilter> cellFilter(TaskColumn column, const TaskRow &row)
{
    if (column == TaskColumn::Task)
        return filterFor(QStringLiteral("id"), row.id.toString());
    if (!row.task)
        return std::nullopt;
    const Task &task = *row.task;
    switch (column) {
    case TaskColumn::State:
        return filterFor(QStringLiteral("state"), task.state.text());
    case TaskColumn::Message:
        return filterFor(QStringLiteral("message"), task.messageId);
    case TaskColumn::Url:
        return filterFor(QStringLiteral("host"), hostOf(task.url));
    case TaskColumn::LastError:
        return filterFor(QStringLiteral("family"), errorFamily(task.error));
    case TaskColumn::Retries:
        return CellFilter{CellFilterWords::tr("%n retries", "of a task", pluralNumber(task.retried)),
            QStringLiteral("retries=%1").arg(task.retried)};
    case TaskColumn::Task:
    case TaskColumn::NextAttempt:
    case TaskColumn::Completed:
    case TaskColumn::Deadline:
    case TaskColumn::Checked:
    case TaskColumn::Changes:
    case TaskColumn::Trail:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
