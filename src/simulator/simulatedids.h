// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "task/taskid.h"

namespace Taskwatch {

/// The id of the task at @p index: `tsk_` and 28 base58 characters, as the service's own.
[[nodiscard]] TaskId simulatedTaskId(quint64 seed, int index);

/// The tasks that go out for one message: neighbours.
struct SimulatedShare {
    int first = 0; ///< index
    int count = 1; ///< perhaps beyond the last task there is
};

/// Those that share a message with the task at @p index: so many neighbours, or for 0 three of each eight.
[[nodiscard]] SimulatedShare simulatedShare(int index, int tasksPerMessage = 0);

/// The id of the message that the task at @p index delivers. The first 25 characters after `msg_` are the account's, the
/// same for the whole seed. Neighbouring tasks share one message (simulatedShare()): it went to several destinations.
[[nodiscard]] QString simulatedMessageId(quint64 seed, int index, int tasksPerMessage = 0);

} // namespace Taskwatch
