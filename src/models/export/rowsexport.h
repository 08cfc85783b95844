// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "export/exportformat.h"
#include "base/filepart.h"
#include "cells/taskcolumn.h"
#include "table/tasktable.h"

#include <QList>

#include <optional>
#include <vector>

namespace Taskwatch {

/// What is to be made of rows.
struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    /// Also what may be secret in urls: user-info, query and fragment. Else these are cut from every text, and what looks
    /// like a token is.
    bool withUrls = false;
    // The rest is only for Markdown, which people read as it is. What programs read keeps its form, whoever's tasks it tells:
    // CSV the columns, JSON the fields that are copied and printed, too.
    QList<TaskColumn> columns;
    QString title; ///< whose tasks these are
    QString filter; ///< which of them; empty: all
    Timestamp savedAt{};
};

/// Makes a file of rows, part by part: a header, the rows in their given order as they are copied (taskcopies.h), and what
/// ends it. UTF-8. Plain data for one thread, any one.
class RowsExport final
{
public:
    RowsExport(ExportOptions options, std::vector<TaskRow> rows);

    /// Some dozens of KiB; no bytes after the last part.
    [[nodiscard]] FilePart next();

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray line(const TaskRow &row) const;
    [[nodiscard]] TaskRow withoutSecrets(const TaskRow &row) const;

    ExportOptions m_options;
    std::vector<TaskRow> m_rows;
    size_t m_made = 0; // rows
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace Taskwatch
