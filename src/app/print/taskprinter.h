// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "table/tasktable.h"

#include <QFile>

namespace Taskwatch {

/// Writes tasks to standard output in one of the formats. Lines of JSON and CSV are there as soon as they are given; a table
/// when it is finished, as its columns are as wide as their widest cell.
class TaskPrinter final
{
public:
    explicit TaskPrinter(CommandLine::PrintFormat format);

    /// What comes before the first task. To be called first.
    void begin();
    /// The next task.
    void add(const TaskRow &row);
    /// What comes after the last.
    void finish();

    /// Whether something could not be written; that is said on standard error, once, unless the reader has gone away. Nothing
    /// more is written then.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void write(const QByteArray &bytes);
    void fail(const QString &why);

    CommandLine::PrintFormat m_format;
    QFile m_output;
    QList<TaskRow> m_rows; // of a table
    bool m_broken = false;
};

} // namespace Taskwatch
