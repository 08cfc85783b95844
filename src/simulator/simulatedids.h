// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "taskid.h"

namespace Taskwatch {

/// The id of the task at @p index: `tsk_` and 28 base58 characters, as the service's own.
[[nodiscard]] TaskId simulatedTaskId(quint64 seed, int index);

/// The id of the message that the task at @p index delivers. The first 25 characters after `msg_` are the account's, the
/// same for the whole seed. A few neighbouring tasks share one message: it went to several destinations.
[[nodiscard]] QString simulatedMessageId(quint64 seed, int index);

} // namespace Taskwatch
