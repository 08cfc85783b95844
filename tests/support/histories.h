// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

namespace Taskwatch::Test {

/// What was seen of @p id in @p count versions, one a minute from @p begin on: retries and their errors, now and then several at
/// once, a look that fails, a gap in which nobody looked and that began after what the next look tells. Each version has its look.
[[nodiscard]] TaskHistory longHistory(const TaskId &id, int count, Timestamp begin);

/// What @p whole tells after its first @p versions versions and @p looks looks: what extends them.
[[nodiscard]] TaskHistory laterPart(const TaskHistory &whole, qsizetype versions, qsizetype looks);
/// And these themselves, with the gaps that had begun by then.
[[nodiscard]] TaskHistory earlierPart(const TaskHistory &whole, qsizetype versions, qsizetype looks);

} // namespace Taskwatch::Test
