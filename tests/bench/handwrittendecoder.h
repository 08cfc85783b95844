// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "task/task.h"

#include <QByteArray>

namespace Taskwatch::Bench {

/// Decodes an answer of the default API as the program did before API files: the names of the fields are in the code.
/// What the API file costs is measured against it.
[[nodiscard]] Result<Task> decodeByHand(const QByteArray &body, const TaskId &asked);

} // namespace Taskwatch::Bench
