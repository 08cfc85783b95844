// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Taskwatch {

/// What rows are saved as.
enum class ExportFormat : quint8 { Csv, Json, Markdown };
inline constexpr ExportFormat AllExportFormats[] = {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown};

/// The suffix of such files, which is also the format's name in settings; never translated.
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// The format of a file called @p fileName, by its suffix.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);
/// Name for people.
[[nodiscard]] QString exportTitle(ExportFormat format);

} // namespace Taskwatch
