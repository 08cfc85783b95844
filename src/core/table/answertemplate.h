// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <QByteArray>

namespace Taskwatch {

/// Splits the bytes of an answer into a form and the values that its task holds anyway: ids, url, error and times.
/// Nearly all answers of an endpoint have one of a few forms, which rows can share to save memory.
namespace AnswerTemplate {

/// The form of @p answer. @p task: the task decoded from @p answer; null if it contained none.
[[nodiscard]] QByteArray of(const QByteArray &answer, const Task *task);
/// Restores the exact bytes of the answer. @p form must have been made with the same @p task.
[[nodiscard]] QByteArray answerOf(QByteArrayView form, const Task *task);

} // namespace AnswerTemplate

} // namespace Taskwatch
