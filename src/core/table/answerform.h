// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/task.h"

#include <QByteArray>

namespace Taskwatch {

/// The bytes of an answer without what the task that was made of it says as well: its ids, url, error and times. Nearly all
/// answers of an endpoint have one of a few forms, which rows can share.
namespace AnswerForm {

/// @p task: what @p answer told; null where that was no task.
[[nodiscard]] QByteArray of(const QByteArray &answer, const Task *task);
/// Exactly the answer that @p form is of, by the same @p task.
[[nodiscard]] QByteArray answerOf(QByteArrayView form, const Task *task);

}

} // namespace Taskwatch
