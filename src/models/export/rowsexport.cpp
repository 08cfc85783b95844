// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/rowsexport.h"

#include "cells/timetext.h"
#include "export/csvtext.h"
#include "export/rowformats.h"
#include "export/taskserializer.h"
#include "text/safetext.h"
#include "text/secrettext.h"
#include "text/statustext.h"
#include "text/tokentext.h"

#include <QCoreApplication>

#include <utility>

namespace Taskwatch {

namespace {

struct RowsExportWords {
    Q_DECLARE_TR_FUNCTIONS(RowsExport)
};

constexpr qsizetype PartSize = qsizetype{64} * 1024; // bytes

/// Without it, spreadsheets read a CSV file in the local code page.
constexpr char ByteOrderMark[] = "\xEF\xBB\xBF";

QString withoutTokens(const QString &text)
{
    return text.isEmpty() ? text : withTokensCut(text);
}

/// As in a recording. Tokens are removed first, because part of a token that is cut with a url is not recognised, and
/// again afterwards, because two parts may join.
QString withoutTokensAndUrlSecrets(const QString &text)
{
    return text.isEmpty() ? text : withTokensCut(withUrlsCut(withTokensCut(text)));
}

} // namespace

RowsExport::RowsExport(ExportOptions options, std::vector<TaskRow> rows)
    : m_options(std::move(options))
    , m_rows(std::move(rows))
{
}

OutputChunk RowsExport::next()
{
    OutputChunk part;
    if (!std::exchange(m_begun, true))
        part.bytes = head();
    while (m_made < m_rows.size() && part.bytes.size() < PartSize) {
        const TaskRow &row = m_rows[m_made];
        part.bytes += line(withoutSecrets(row));
        ++m_made;
        ++part.items;
    }
    if (m_made == m_rows.size() && !std::exchange(m_ended, true) && m_options.format == ExportFormat::Json)
        part.bytes += m_rows.empty() ? "]\n" : "\n]\n";
    return part;
}

QByteArray RowsExport::head() const
{
    switch (m_options.format) {
    case ExportFormat::Csv:
        return ByteOrderMark + csvTitles();
    case ExportFormat::Json:
        return "[";
    case ExportFormat::Markdown: {
        const QString tasks = tasksText(static_cast<int>(m_rows.size()));
        const QString filter = cut(m_options.filter);
        const QString when = isoTimeText(m_options.savedAt);
        const QString what = filter.isEmpty()
            ? RowsExportWords::tr("%1, saved %2", "a number of tasks, a time").arg(tasks, when)
            : RowsExportWords::tr("%1 with %2, saved %3", "a number of tasks, a filter, a time")
                  .arg(tasks, markdownCode(safeText(filter)), when);
        const QString text = u"# " + markdownText(safeFirstLine(m_options.title)) + u"\n\n" + what + u"\n\n"
            + markdownTitles(m_options.columns.titles);
        return text.toUtf8();
    }
    }
    Q_UNREACHABLE();
}

QByteArray RowsExport::line(const TaskRow &row) const
{
    switch (m_options.format) {
    case ExportFormat::Csv:
        return csvTaskLine(row);
    case ExportFormat::Json:
        return (m_made == 0 ? "\n" : ",\n") + toJsonLine(row, RecordTimes::Iso8601);
    case ExportFormat::Markdown:
        return markdownTaskLine(row, m_options.columns.columns).toUtf8();
    }
    Q_UNREACHABLE();
}

QString RowsExport::cut(const QString &text) const
{
    return m_options.withUrls ? withoutTokens(text) : withoutTokensAndUrlSecrets(text);
}

TaskRow RowsExport::withoutSecrets(const TaskRow &row) const
{
    TaskRow left = row;
    if (left.task) {
        Task &task = *left.task;
        const QString url = task.url;
        QString error = task.error;
        const QString shortUrl = cut(m_options.withUrls ? url : withoutUrlSecrets(url));
        if (!url.isEmpty())
            error.replace(url, shortUrl); // also if the end of the url in the text is not recognisable
        task.url = shortUrl;
        task.error = cut(error);
        task.messageId = cut(task.messageId);
        for (TaskFlag &flag : task.flags)
            flag.detail = cut(flag.detail);
    }
    if (left.failure)
        left.failure = FetchError{left.failure->kind, cut(left.failure->detail)};
    return left;
}

} // namespace Taskwatch
