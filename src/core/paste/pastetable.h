// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"
#include "task/idforms.h"

#include <QList>

namespace Taskwatch {

/// The ids in the id columns of the tables in a text, in the order of the rows; messages only of rows without a task.
struct PasteTables {
    QList<PasteHit> hits;
    QList<std::pair<qsizetype, qsizetype>> places; ///< where the tables begin and end
};

/// Finds tables in @p text: values separated by commas, semicolons, tabs or as `sep=` says, Markdown, tables of
/// trackers, boxes, and columns aligned with blanks. A table has a header with the title of an id column, which need
/// not be at the beginning of the text, and ids below it. Linear time.
[[nodiscard]] PasteTables readPasteTables(const QString &text, const IdForms &forms);

} // namespace Taskwatch
