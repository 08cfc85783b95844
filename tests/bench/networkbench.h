// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// The whole program, with its window, on a real nginx: `sweep` and `stall`, `cost`, `idle`, `memory`.
[[nodiscard]] QList<Figure> runSweep();
[[nodiscard]] QList<Figure> runCost();
[[nodiscard]] QList<Figure> runIdle();
[[nodiscard]] QList<Figure> runMemory();

} // namespace Taskwatch::Bench
