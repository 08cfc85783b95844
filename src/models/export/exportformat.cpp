// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "export/exportformat.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Taskwatch {

namespace {

struct ExportFormatWords {
    Q_DECLARE_TR_FUNCTIONS(ExportFormat)
};

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    case ExportFormat::Json:
        return QStringLiteral("json");
    case ExportFormat::Markdown:
        return QStringLiteral("md");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> exportFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    const auto found = std::find_if(std::begin(AllExportFormats), std::end(AllExportFormats),
        [&suffix](ExportFormat format) { return suffix.compare(exportSuffix(format), Qt::CaseInsensitive) == 0; });
    return found == std::end(AllExportFormats) ? std::nullopt : std::optional(*found);
}

QString exportTitle(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportFormatWords::tr("CSV");
    case ExportFormat::Json:
        return ExportFormatWords::tr("JSON");
    case ExportFormat::Markdown:
        return ExportFormatWords::tr("Markdown table");
    }
    Q_UNREACHABLE();
}

} // namespace Taskwatch
