// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "start/commandline.h"
#include "table/tasktable.h"

#include <QFile>

namespace Taskwatch {

/// Writes tasks to standard output as a table, JSON or CSV. JSON and CSV lines are written at once. A table is written
/// by finish(), because its column widths depend on all cells.
class TaskPrinter final
{
public:
    explicit TaskPrinter(CommandLine::PrintFormat format);

    /// Writes what comes before the first task. Must be called first.
    void begin();
    /// Writes or collects the next task.
    void add(const TaskRow &row);
    /// Writes what comes after the last task.
    void finish();

    /// Whether writing failed. The error is printed to standard error once, unless the reader closed the pipe. Nothing
    /// is written afterwards.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void write(const QByteArray &bytes);
    void fail(const QString &why);

    CommandLine::PrintFormat m_format;
    QFile m_output;
    QList<TaskRow> m_rows; // only for a table
    bool m_broken = false;
};

} // namespace Taskwatch
