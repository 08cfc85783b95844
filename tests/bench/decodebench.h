// SPDX-FileCopyrightText: 2026 The Taskwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/benchreport.h"

namespace Taskwatch::Bench {

/// What it costs that an API is described by a file instead of by code.
[[nodiscard]] QList<Figure> runDecode();

} // namespace Taskwatch::Bench
