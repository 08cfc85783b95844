// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/clipboardtext.h"

#include "export/alignedtext.h"
#include "export/csvtext.h"
#include "export/rowformats.h"
#include "export/taskserializer.h"

namespace Taskwatch {

namespace {

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString copyAsText(const CopiedRows &rows, const TitledColumns &shown)
{
    QList<QStringList> lines{shown.titles};
    for (const TaskRow *row : rows) {
        QStringList cells;
        for (const TaskColumn column : shown.columns)
            cells.append(copiedText(column, *row));
        lines.append(cells);
    }
    return alignedText(lines);
}

QString copyAsMarkdown(const CopiedRows &rows, const TitledColumns &shown)
{
    QString table = markdownTitles(shown.titles);
    for (const TaskRow *row : rows)
        table += markdownTaskLine(*row, shown.columns);
    return table;
}

QString copyAsJson(const CopiedRows &rows)
{
    QStringList objects;
    for (const TaskRow *row : rows)
        objects.append(QString::fromUtf8(toJsonLine(*row, RecordTimes::Iso8601)));
    return objects.isEmpty() ? QStringLiteral("[]\n") : u"[\n" + objects.join(QStringLiteral(",\n")) + u"\n]\n";
}

QString copyAsCsv(const CopiedRows &rows)
{
    QString text = QString::fromUtf8(csvTitles());
    for (const TaskRow *row : rows)
        text += QString::fromUtf8(csvTaskLine(*row));
    return text;
}

QString copyAsCurl(const CopiedRows &rows, const std::function<QUrl(const TaskId &)> &urlOf, const QString &credentials)
{
    QStringList commands;
    for (const TaskRow *row : rows) {
        const QUrl url = urlOf(row->id).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
        commands.append(u"curl -sS " + (credentials.isEmpty() ? QString() : credentials + u' ')
            + shellQuoted(url.toString(QUrl::FullyEncoded)));
    }
    return commands.join(u'\n');
}

} // namespace Taskwatch
