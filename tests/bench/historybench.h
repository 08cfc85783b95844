// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// How soon the program's window is there with a long journalled list, and how soon the list.
[[nodiscard]] QList<Figure> runStart();
/// What it takes to remember 1,000 changes a second.
[[nodiscard]] QList<Figure> runJournal();
/// How soon the timeline of a task with 10,000 changes is there.
[[nodiscard]] QList<Figure> runHistory();

} // namespace Taskwatch::Bench
