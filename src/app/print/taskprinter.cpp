// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/taskprinter.h"

#include "export/csvtext.h"
#include "export/taskserializer.h"
#include "start/printerror.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace Taskwatch {

namespace {

using Format = CommandLine::PrintFormat;

struct TaskPrinterWords {
    Q_DECLARE_TR_FUNCTIONS(TaskPrinter)
};

} // namespace

TaskPrinter::TaskPrinter(Format format)
    : m_format(format)
{
}

void TaskPrinter::begin()
{
    if (!m_output.open(stdout, QIODevice::WriteOnly))
        fail(m_output.errorString());
    else if (m_format == Format::Csv)
        write(csvLine(csvHeader()));
}

void TaskPrinter::add(const TaskRow &row)
{
    switch (m_format) {
    case Format::Table:
        m_rows.append(row);
        break;
    case Format::Json:
        write(toJsonLine(row, RecordTimes::UnixMs) + '\n');
        break;
    case Format::Csv:
        write(csvLine(toCsvRow(row, RecordTimes::UnixMs)));
        break;
    }
}

void TaskPrinter::finish()
{
    if (m_format == Format::Table)
        write(toTextTable(m_rows, currentTimestamp()).toUtf8());
}

void TaskPrinter::write(const QByteArray &bytes)
{
    if (m_broken)
        return;
    errno = 0;
    if (m_output.write(bytes) == bytes.size() && m_output.flush())
        return;
    // The reader closed the pipe on purpose, as `head` does.
    if (errno == EPIPE)
        m_broken = true;
    else
        fail(m_output.errorString());
}

void TaskPrinter::fail(const QString &why)
{
    m_broken = true;
    printError(TaskPrinterWords::tr("could not write the output: %1").arg(why));
}

} // namespace Taskwatch
