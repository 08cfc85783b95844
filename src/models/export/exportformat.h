// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Taskwatch {

/// File format of exported rows.
enum class ExportFormat : quint8 { Csv, Json, Markdown };
inline constexpr ExportFormat AllExportFormats[] = {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown};

/// File name suffix, also the name of the format in settings; never translated.
[[nodiscard]] QString exportSuffix(ExportFormat format);
/// The format for the suffix of @p fileName.
[[nodiscard]] std::optional<ExportFormat> exportFormatOf(const QString &fileName);
/// User-visible name.
[[nodiscard]] QString exportTitle(ExportFormat format);

} // namespace Taskwatch
