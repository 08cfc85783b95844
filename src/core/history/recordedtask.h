// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table/rememberedtask.h"
#include "history/taskhistory.h"

namespace Taskwatch
{

/// A task of the list with what was seen of it. Both are of the same id. `Observation::asked` is of a clock that no
/// other machine has: it is not kept, and is to be set by who takes this in.
struct RecordedTask {
    RememberedTask remembered;
    TaskHistory history;
};

} // namespace Taskwatch
