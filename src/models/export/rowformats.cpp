// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/rowformats.h"

#include "cells/celltext.h"
#include "cells/timetext.h"
#include "text/safetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ClipboardTextWords {
    Q_DECLARE_TR_FUNCTIONS(ClipboardText)
};

QString isoOrNotSet(const std::optional<Timestamp> &time)
{
    return time ? isoTimeText(*time) : NotSetText;
}

QString lastErrorText(const Task &task)
{
    QString line = errorText(task);
    if (!task.lastErrorAt)
        return line;
    return line.isEmpty() ? isoTimeText(*task.lastErrorAt) : isoTimeText(*task.lastErrorAt) + u" · " + line;
}

/// A copy is read later, so it contains the time of the values instead of their staleness.
QString checkedText(const TaskRow &row)
{
    if (!row.failure)
        return isoOrNotSet(row.polledAt);
    const QString failed = fetchErrorLabel(row.failure->kind) + u" · " + isoOrNotSet(row.polledAt);
    return row.task ? ClipboardTextWords::tr(
               "%1; the other values are from %2", "a failed poll; when the other values were confirmed")
                          .arg(failed, isoTimeText(row.confirmedAt))
                    : failed;
}

QString markdownCell(TaskColumn column, const TaskRow &row)
{
    const QString text = copiedText(column, row);
    const bool isCode = column == TaskColumn::Task || column == TaskColumn::Url;
    return isCode && !text.isEmpty() && text != NotSetText ? markdownCode(text) : markdownText(text);
}

} // namespace

QString copiedText(TaskColumn column, const TaskRow &row)
{
    switch (column) {
    case TaskColumn::NextAttempt:
        return row.task && !row.task->state.isFinal() ? isoOrNotSet(row.task->nextProcessAt) : NotSetText;
    case TaskColumn::LastError:
        return row.task ? lastErrorText(*row.task) : NotSetText;
    case TaskColumn::Url:
        return row.task && !row.task->url.isEmpty() ? safeText(row.task->url) : NotSetText;
    case TaskColumn::Completed:
        return row.task ? isoOrNotSet(row.task->completedAt) : NotSetText;
    case TaskColumn::Deadline:
        return row.task ? isoOrNotSet(row.task->deadline) : NotSetText;
    case TaskColumn::Changes: // the age is by the monotonic clock and has no wall clock time
        return row.changes > 0 ? QString::number(row.changes) : NotSetText;
    case TaskColumn::Retries:
        return row.task ? usedRetriesText(*row.task) : NotSetText;
    case TaskColumn::State:
    case TaskColumn::Task:
    case TaskColumn::Message:
    case TaskColumn::Trail:
        return cellText(column, row, ClockReading{});
    case TaskColumn::Checked:
        return checkedText(row);
    }
    Q_UNREACHABLE();
}

QString markdownText(const QString &text)
{
    constexpr QStringView Special = u"\\`*_[]<>|~&!";
    QString escaped;
    for (const QChar c : text) {
        if (Special.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownCode(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const auto clings = [](QChar c) { return c == u'`' || c == u' '; };
    const bool pad = clings(text.front()) || clings(text.back()); // Markdown strips one blank at each end
    const QString blank = pad ? QStringLiteral(" ") : QString();
    return fence + blank + QString(text).replace(u'|', QStringLiteral("\\|")) + blank + fence;
}

QString markdownLine(const QStringList &cells)
{
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |\n";
}

QString markdownTitles(const QStringList &titles)
{
    QStringList cells;
    for (const QString &title : titles)
        cells.append(markdownText(safeFirstLine(title)));
    return markdownLine(cells) + markdownLine(QStringList(titles.size(), QStringLiteral("---")));
}

QString markdownTaskLine(const TaskRow &row, const QList<TaskColumn> &columns)
{
    QStringList cells;
    for (const TaskColumn column : columns)
        cells.append(markdownCell(column, row));
    return markdownLine(cells);
}

} // namespace Taskwatch
