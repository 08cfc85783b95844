// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows/exportcontroller.h"

#include "save/exportcontrols.h"

namespace Taskwatch {

ExportController::ExportController(ExportControls *controls, QObject *parent)
    : QObject(parent)
{
    connect(controls, &ExportControls::saveRequested, &m_writer, &FileWriter::save);
    connect(controls, &ExportControls::saveCancelled, &m_writer, &FileWriter::cancel);
    connect(&m_writer, &FileWriter::progressed, controls, &ExportControls::setProgress);
    connect(&m_writer, &FileWriter::saved, controls, &ExportControls::succeed);
    connect(&m_writer, &FileWriter::failed, controls, &ExportControls::fail);
}

} // namespace Taskwatch
