// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"

namespace Taskwatch::Test {

/// A history of @p id with @p count versions, one a minute from @p begin: retries and their errors, sometimes several
/// at once, a failed poll, and a gap without polls that began after the time of the change that the next poll reported.
/// One poll a version.
[[nodiscard]] TaskHistory longHistory(const TaskId &id, int count, Timestamp begin);

/// The part of @p whole after its first @p versions versions and @p polls polls, for TaskHistory::extend().
[[nodiscard]] TaskHistory laterPart(const TaskHistory &whole, qsizetype versions, qsizetype polls);
/// The part of @p whole before laterPart(), with the gaps that had begun by then.
[[nodiscard]] TaskHistory earlierPart(const TaskHistory &whole, qsizetype versions, qsizetype polls);

} // namespace Taskwatch::Test
