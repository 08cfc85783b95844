// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/outputchunk.h"
#include "cells/taskcolumn.h"
#include "export/exportformat.h"
#include "table/tasktable.h"

#include <QList>

#include <vector>

namespace Taskwatch {

/// What an export contains.
struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    /// Also export possibly secret parts of urls: user info, query and fragment. Otherwise these are removed from every
    /// text. Everything that looks like a token is always removed.
    bool withUrls = false;
    // The rest is only for Markdown, which is for readers. CSV and JSON are for programs: their columns and fields are
    // fixed.
    TitledColumns columns;
    QString title; ///< profile or endpoint
    QString filter; ///< the active filter; empty: all tasks
    Timestamp savedAt{};
};

/// Creates an export file part by part: a header, the rows in their given order (format as in clipboardtext.h), and a
/// footer. UTF-8; CSV begins with a byte order mark. Not thread-safe, but usable in any thread.
class RowsExport final
{
public:
    RowsExport(ExportOptions options, std::vector<TaskRow> rows);

    /// The next part, some dozens of KiB; empty after the last part.
    [[nodiscard]] OutputChunk next();

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray line(const TaskRow &row) const;
    [[nodiscard]] QString cut(const QString &text) const;
    [[nodiscard]] TaskRow withoutSecrets(const TaskRow &row) const;

    ExportOptions m_options;
    std::vector<TaskRow> m_rows;
    size_t m_made = 0; // rows done
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace Taskwatch
