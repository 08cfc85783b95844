// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Taskwatch {

/// `1 row`, `2 rows`.
[[nodiscard]] QString rowsText(qint64 count);
/// Message that @p rows were saved in @p fileName. Plain text, made safe.
[[nodiscard]] QString rowsSavedText(qint64 rows, const QString &fileName);
/// File name, without folder and suffix, for an export: @p title, which is a profile or an endpoint, and the time.
[[nodiscard]] QString suggestedExportName(const QString &title, const QDateTime &now);

} // namespace Taskwatch
