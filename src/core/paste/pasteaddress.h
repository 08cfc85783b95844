// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paste/pastehit.h"
#include "task/idforms.h"

#include <optional>

namespace Taskwatch {

/// The id in the address that begins at @p at in @p text: `/v1/tasks/7`, another place of @p forms such as
/// `asynq:{default}:t:7`, or `taskwatch://task/7`. None if no such address begins there.
[[nodiscard]] std::optional<PasteHit> addressAt(QStringView text, qsizetype at, const IdForms &forms);

/// The UUID that begins at @p at if it ends a key, as in `celery:t:UUID`, or is in brackets behind a name with dots, as
/// in `app.tasks.send[UUID]`.
[[nodiscard]] std::optional<PasteHit> uuidAt(QStringView text, qsizetype at);

/// End of the address of a file that begins at @p at; @p at if none begins there. The name of a file is no id.
[[nodiscard]] qsizetype endOfFileAddress(QStringView text, qsizetype at);

/// Whether the id from @p begin to @p end goes on behind @p end. @p longestLine: length of the longest line of @p text,
/// because a terminal breaks lines at its width.
[[nodiscard]] PasteHit::Cut cutAt(
    QStringView text, qsizetype begin, qsizetype end, bool isAddress, qsizetype longestLine);

} // namespace Taskwatch
