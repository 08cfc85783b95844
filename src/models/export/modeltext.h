// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace Taskwatch {

// Tables whose cells have the role HistoryRole::Copied, as text below the titles of their columns.

/// @p rows of @p model, aligned for a fixed-width font.
[[nodiscard]] QString alignedRows(const QAbstractItemModel &model, const QList<int> &rows);
/// All rows.
[[nodiscard]] QString alignedRows(const QAbstractItemModel &model);
/// All rows as a table of Markdown.
[[nodiscard]] QString markdownRows(const QAbstractItemModel &model);

} // namespace Taskwatch
