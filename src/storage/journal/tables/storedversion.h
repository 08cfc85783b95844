// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "task/task.h"

namespace Taskwatch {

/// The columns in which a task is kept as a look told it: of a task its last, of a change its own.
namespace StoredVersion {

inline constexpr int Columns = 12;

/// Their names, to be told in a SELECT or set in an UPDATE (`a = ?, …`) or INSERT.
[[nodiscard]] QString names();
[[nodiscard]] QString assignments();
[[nodiscard]] QString places();

/// Binds them from @p place on; null: none. @p watched: the id that the task is kept under.
void bind(QSqlQuery &query, int place, const Task *task, const TaskId &watched, JournalTexts &texts);

/// What is in the columns of texts that are read: ids as they are kept, or the texts of those, joined to them.
enum class Texts : quint8 { Ids, Joined };

/// Reads them from @p column on.
[[nodiscard]] Task read(const QSqlQuery &query, int column, Texts are, const TaskId &watched, JournalTexts &texts);

/// Flags as one text, and back.
[[nodiscard]] CompactText flagsText(const QList<TaskFlag> &flags);
[[nodiscard]] QList<TaskFlag> flagsOf(const CompactText &text);

}

} // namespace Taskwatch
