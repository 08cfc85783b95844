// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <QByteArray>

namespace Taskwatch {

/// Splits the bytes of an answer into a form and the values that its task holds anyway: ids, url, error and times.
/// Nearly all answers of an endpoint have one of a few forms, which rows can share to save memory.
namespace AnswerTemplate {

/// Bytes that are kept of an answer without a task. A wrong address may answer with a large page for each of 100,000
/// tasks.
inline constexpr qsizetype MostWithoutTask = qsizetype{16} * 1024;

/// The form of @p answer. @p task: the task decoded from @p answer; null if it contained none. Without a task, only the
/// first MostWithoutTask bytes are kept, and in the form one more, which shows that the answer was longer.
[[nodiscard]] QByteArray of(const QByteArray &answer, const Task *task);
/// Whether @p form, made without a task, has only the beginning of its answer.
[[nodiscard]] inline bool isCut(QByteArrayView form)
{
    return form.size() > MostWithoutTask + 1; // the first byte says which form it is
}
/// Restores the bytes that were kept of the answer. @p form must have been made with the same @p task.
[[nodiscard]] QByteArray answerOf(QByteArrayView form, const Task *task);

} // namespace AnswerTemplate

} // namespace Taskwatch
