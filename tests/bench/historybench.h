// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// Time until the program's window is painted with a long stored list, and until the list is shown.
[[nodiscard]] QList<Figure> runStart();
/// Cost of storing 1,000 changes per second.
[[nodiscard]] QList<Figure> runJournal();
/// Time until the timeline of a task with 10,000 changes is shown.
[[nodiscard]] QList<Figure> runHistory();

} // namespace Taskwatch::Bench
