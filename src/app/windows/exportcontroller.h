// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "files/filewriter.h"

namespace Taskwatch {

class RowsExporter;

/// Writes the files that a window's RowsExporter requests. Use it in the GUI thread only; file access does not block
/// it.
class ExportController final : public QObject
{
    Q_OBJECT

public:
    /// @p controls must outlive it.
    explicit ExportController(RowsExporter *controls, QObject *parent = nullptr);

private:
    FileWriter m_writer;
};

} // namespace Taskwatch
