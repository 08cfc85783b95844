// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/tables/journaltexts.h"
#include "task/task.h"

namespace Taskwatch {

/// The columns that store a task as one poll reported it, in `tasks` (the last answer) and `changes` (each version).
namespace StoredVersion {

inline constexpr int Columns = 13;

/// The columns for a SELECT or INSERT (`a, …`), an UPDATE (`a = ?, …`), and their placeholders (`?, …`).
[[nodiscard]] QString names();
[[nodiscard]] QString assignments();
[[nodiscard]] QString places();

/// Binds the columns from @p place on; a null @p task gives NULLs. @p watched: the id under which the task is watched.
void bind(QSqlQuery &query, int place, const Task *task, const TaskId &watched, JournalTexts &texts);

/// What the text columns of a query contain: ids as stored, or the texts joined to them.
enum class Texts : quint8 { Ids, Joined };

/// Reads the columns from @p column on.
[[nodiscard]] Task read(const QSqlQuery &query, int column, Texts are, const TaskId &watched, JournalTexts &texts);

/// Converts the phase of a state, and whether the state is final, to one number and back.
[[nodiscard]] qint64 meaningOf(const TaskState &state);
[[nodiscard]] TaskState stateOf(const CompactText &text, qint64 meaning);

/// Converts flags to one text and back.
[[nodiscard]] CompactText flagsText(const QList<TaskFlag> &flags);
[[nodiscard]] QList<TaskFlag> flagsOf(const CompactText &text);

} // namespace StoredVersion

} // namespace Taskwatch
