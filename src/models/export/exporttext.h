// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Taskwatch {

/// A number of rows, with a singular of its own.
[[nodiscard]] QString rowsText(qint64 count);
/// That @p rows were saved in @p fileName. Plain text, made safe.
[[nodiscard]] QString rowsSavedText(qint64 rows, const QString &fileName);
/// A name, without folder and suffix, for a file of the rows of @p title, a profile or an endpoint: it tells whose and when.
[[nodiscard]] QString suggestedExportName(const QString &title, const QDateTime &now);

} // namespace Taskwatch
