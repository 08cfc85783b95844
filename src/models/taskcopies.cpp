// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "taskcopies.h"

#include "alignedtext.h"
#include "celltext.h"
#include "safetext.h"
#include "taskrecord.h"
#include "timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Taskwatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskCopies)
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

/// What is copied outlives the moment, so it says when its facts were told rather than that they are stale.
QString checkedText(const TaskRow &row)
{
    if (!row.failure)
        return isoOrNotSet(row.lookedAt);
    const QString failed = fetchErrorLabel(row.failure->kind) + u" · " + isoOrNotSet(row.lookedAt);
    return row.task ? Words::tr("%1, the rest is of %2", "a failed look; when the row was confirmed").arg(failed, isoTimeText(row.confirmedAt)) : failed;
}

/// As in the table, but with nothing that depends on the moment or is left out for want of room.
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
    case TaskColumn::Changes: // how long ago only we know, and not by a wall clock
        return row.changes > 0 ? QString::number(row.changes) : NotSetText;
    case TaskColumn::Retries:
        return row.task ? usedRetriesText(*row.task) : NotSetText;
    case TaskColumn::State:
    case TaskColumn::Task:
    case TaskColumn::Message:
    case TaskColumn::Trail:
        return cellText(column, row, Moment{});
    case TaskColumn::Checked:
        return checkedText(row);
    }
    Q_UNREACHABLE();
}

QStringList titles(const QList<TaskColumn> &columns)
{
    QStringList titles;
    for (const TaskColumn column : columns)
        titles.append(taskColumnTitle(column));
    return titles;
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

/// A code span takes everything as it is, but for bars in a table; it is fenced by more backticks than it holds in a row.
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
    const bool pad = clings(text.front()) || clings(text.back()); // one blank at each end is taken away again
    const QString blank = pad ? QStringLiteral(" ") : QString();
    return fence + blank + QString(text).replace(u'|', QStringLiteral("\\|")) + blank + fence;
}

QString markdownCell(TaskColumn column, const TaskRow &row)
{
    const QString text = copiedText(column, row);
    const bool isCode = column == TaskColumn::Task || column == TaskColumn::Url;
    return isCode && !text.isEmpty() && text != NotSetText ? markdownCode(text) : markdownText(text);
}

QString markdownLine(const QStringList &cells)
{
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |\n";
}

QString withoutFormula(const QString &cell)
{
    constexpr QStringView Beginnings = u"=+-@\t\r\n＝＋－＠"; // the wide ones count in some spreadsheets
    return !cell.isEmpty() && Beginnings.contains(cell.front()) ? u'\'' + cell : cell;
}

QString csvText(QStringList cells)
{
    std::transform(cells.begin(), cells.end(), cells.begin(), withoutFormula);
    return QString::fromUtf8(csvLine(cells));
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString copyAsText(const CopiedRows &rows, const QList<TaskColumn> &columns)
{
    QList<QStringList> lines{titles(columns)};
    for (const TaskRow *row : rows) {
        QStringList cells;
        for (const TaskColumn column : columns)
            cells.append(copiedText(column, *row));
        lines.append(cells);
    }
    return alignedText(lines);
}

QString copyAsMarkdown(const CopiedRows &rows, const QList<TaskColumn> &columns)
{
    QString table = markdownLine(titles(columns)) + markdownLine(QStringList(columns.size(), QStringLiteral("---")));
    for (const TaskRow *row : rows) {
        QStringList cells;
        for (const TaskColumn column : columns)
            cells.append(markdownCell(column, *row));
        table += markdownLine(cells);
    }
    return table;
}

QString copyAsJson(const CopiedRows &rows)
{
    QStringList objects;
    for (const TaskRow *row : rows)
        objects.append(QString::fromUtf8(toJsonLine(*row)));
    return objects.isEmpty() ? QStringLiteral("[]\n") : u"[\n" + objects.join(QStringLiteral(",\n")) + u"\n]\n";
}

QString copyAsCsv(const CopiedRows &rows)
{
    QString text = csvText(csvHeader() << QStringLiteral("confirmedAt"));
    for (const TaskRow *row : rows)
        text += csvText(toCsvRow(*row, CsvTimes::Iso8601) << (row->task ? isoTimeText(row->confirmedAt) : QString()));
    return text;
}

QString copyAsCurl(const CopiedRows &rows, const std::function<QUrl(const TaskId &)> &urlOf)
{
    QStringList commands;
    for (const TaskRow *row : rows) {
        const QUrl url = urlOf(row->id).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
        commands.append(u"curl -sS -H \"Authorization: Bearer $QSTASH_TOKEN\" " + shellQuoted(url.toString(QUrl::FullyEncoded)));
    }
    return commands.join(u'\n');
}

} // namespace Taskwatch
