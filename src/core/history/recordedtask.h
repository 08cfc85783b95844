// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "history/taskhistory.h"
#include "table/rememberedtask.h"

namespace Taskwatch {

/// A task of the watch list with its history. Both have the same id. `Observation::asked` is of a monotonic clock that
/// is valid on one machine only: it is not stored, and the reader must set it.
struct RecordedTask {
    RememberedTask remembered;
    TaskHistory history;
};

} // namespace Taskwatch
