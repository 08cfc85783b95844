// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/exportcontroller.h"

#include "save/rowsexporter.h"

namespace Taskwatch {

ExportController::ExportController(RowsExporter *controls, QObject *parent)
    : QObject(parent)
{
    connect(controls, &RowsExporter::saveRequested, &m_writer, &FileWriter::save);
    connect(controls, &RowsExporter::saveCancelled, &m_writer, &FileWriter::cancel);
    connect(&m_writer, &FileWriter::progressed, controls, &RowsExporter::setProgress);
    connect(&m_writer, &FileWriter::saved, controls, &RowsExporter::succeed);
    connect(&m_writer, &FileWriter::failed, controls, &RowsExporter::fail);
}

} // namespace Taskwatch
